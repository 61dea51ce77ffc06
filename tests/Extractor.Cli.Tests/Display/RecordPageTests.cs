using System.Security.Cryptography;
using System.Text;
using Extractor.Cli.Display;
using Extractor.Model;
using Extractor.Testing;
using HtmlAgilityPack;

namespace Extractor.Cli.Tests.Display;

public class RecordPageTests
{
    private static HtmlNode Page(ProfileRecord record)
    {
        var document = new HtmlDocument();
        document.LoadHtml(RecordPage.Of(record));
        return document.DocumentNode;
    }

    private static HtmlNode One(HtmlNode node, string xpath) => node.SelectSingleNode(xpath) ?? throw new InvalidOperationException($"Nothing at {xpath}.");

    private static HtmlNode[] All(HtmlNode node, string xpath) => [.. node.SelectNodes(xpath) ?? Enumerable.Empty<HtmlNode>()];

    private static string Inner(HtmlNode page, string xpath) => Text(One(page, xpath));

    private static string Text(HtmlNode node) => HtmlEntity.DeEntitize(node.InnerText) ?? string.Empty;

    [Fact]
    public void Shows_the_whole_article_by_kinds_of_block()
    {
        var page = Page(Records.Sample());
        Assert.Equal("What happened: Nordlink lands a second cable", Inner(page, "//article/h3[1]").Trim());
        Assert.Equal(2, All(page, "//article/ul/li").Length);
        Assert.Equal(4, All(page, "//article//table/tr").Length);
        Assert.Equal("Asia Pacific", Inner(page, "//article//table/tr[1]/td[2]"));
        Assert.Single(All(page, "//article/blockquote/p"));
        var shown = string.Concat(All(page, "//article//*[@dir]").Select(block => Text(block)));
        Assert.Equal(Records.Sample().Article.Text.Replace("\n", "", StringComparison.Ordinal).Replace("\t", "", StringComparison.Ordinal), shown);
    }

    [Fact]
    public void Lets_each_claim_name_the_pieces_that_it_rests_on()
    {
        var record = Records.Sample();
        var page = Page(record);
        foreach (var claim in new RecordClaims(record).All)
        {
            var pieces = All(page, "//article//span[@data-claims]")
                .Where(piece => piece.GetAttributeValue("data-claims", "").Split(' ').Contains($"{claim.Number}")).Select(piece => Text(piece));
            var evidence = string.Concat(claim.Evidence.Select(span => span.Of(record.Article.Text)));
            Assert.Equal(evidence.Replace("\n", "", StringComparison.Ordinal).Replace("\t", "", StringComparison.Ordinal), string.Concat(pieces));
            Assert.Equal(string.Join(' ', claim.Evidence.Select(span => $"{span.Start}-{span.End}")), One(page, $"//*[@id='c{claim.Number}']").GetAttributeValue("data-spans", ""));
        }
    }

    [Fact]
    public void Puts_both_sides_of_a_conflict_beside_each_other_with_their_evidence()
    {
        var sides = All(Page(Records.Sample()), "//div[@class='conflict'][1]//div[contains(@class,'claim')]");
        Assert.Equal(["declared", "derived"], sides.Select(side => One(side, ".//span[@class='badge']").InnerText));
        Assert.All(sides, side => Assert.NotEmpty(side.GetAttributeValue("data-spans", "")));
    }

    [Fact]
    public void Rests_a_derived_side_on_the_mentions_of_the_entity_that_it_names()
    {
        var record = Records.Sample() with { Profile = new ProfileFields(), Conflicts = [new Conflict("entity", "A second cable", "Nordlink", "the declared entity is a thing")] };
        var derived = Assert.Single(new RecordClaims(record).Conflicts).Derived;
        Assert.Equal(4, derived.Evidence.Count);
        Assert.All(derived.Evidence, span => Assert.Equal("Nordlink", span.Of(record.Article.Text)));
    }

    [Fact]
    public void Shows_confidence_as_bar_and_number()
    {
        var marks = One(Page(Records.Sample()), "//section[h2='Profile']//div[contains(@class,'claim')][1]//span[@class='sure']");
        Assert.Equal("37.20", One(marks, ".//rect[2]").GetAttributeValue("width", ""));
        Assert.EndsWith("0.93", marks.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Encodes_all_text_of_the_record()
    {
        const string hostile = "</script><script>alert(1)</script><img src=x onerror=alert(1)> \" onmouseover=\"alert(1)' &lt; ]]> <!--";
        var text = hostile + "\n" + hostile;
        var record = Records.Of(hostile, text) with
        {
            KeyPoints = [Records.Value(text, hostile, Origin.Declared, 0.9, hostile)],
            WhatHappened = new NarrativePassage { Heading = hostile, Text = hostile, Origin = Origin.Derived, Confidence = 1, Evidence = [Records.Find(text, hostile)] },
            Conflicts = [new Conflict(hostile, hostile, hostile, hostile)],
            Access = new AccessInfo { Gates = [new Gate(hostile, hostile, hostile, hostile)] },
            RelatedLinks = [new RelatedLink(hostile, hostile)],
            Diagnostics = [new Diagnostic(hostile, hostile, hostile)],
            Profile = new ProfileFields { Attributes = [new LabeledValue { Label = hostile, Value = hostile, Note = hostile, Xpath = hostile }] },
            EvidencePack = [new EvidenceItem { Kind = EvidenceKind.Link, Title = hostile, Url = "https://e.example/\"onclick=alert(1)", Start = 0, End = 4 }],
            Confidence = Records.Sample().Confidence with { Grade = hostile, Label = hostile },
            DuplicateOf = hostile,
        };
        record = record with { Source = record.Source with { Url = hostile, Publisher = hostile, Language = hostile, Charset = hostile, MediaType = hostile } };
        var page = Page(record);
        Assert.Single(All(page, "//script"));
        Assert.Empty(All(page, "//img"));
        Assert.DoesNotContain(page.Descendants().SelectMany(node => node.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(hostile, Inner(page, "//h1"));
        Assert.Equal(hostile, Inner(page, "//article/p[1]"));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//evil.example")]
    [InlineData("/relative")]
    [InlineData(null)]
    public void Links_to_the_web_only(string? url)
    {
        var record = Records.Of("links") with { RelatedLinks = [new RelatedLink("title", url)] };
        record = record with { Source = record.Source with { CanonicalUrl = url } };
        Assert.Empty(All(Page(record), "//a[@rel]"));
    }

    [Fact]
    public void Lists_the_captions_below_the_article_as_links_to_their_pictures()
    {
        var record = Records.Of("captions");
        record = record with
        {
            Article = record.Article with
            {
                Captions = [new Caption { Text = "The quay at dawn. <b>Photo: Jane Roe", Image = "https://a.example/quay.jpg", Xpath = "/figcaption", HtmlStart = 0, HtmlEnd = 9 }],
            },
        };
        var link = One(Page(record), "//footer/ul[1]/li/a");
        Assert.Equal("The quay at dawn. <b>Photo: Jane Roe", Text(link));
        Assert.Equal("https://a.example/quay.jpg", link.GetAttributeValue("href", ""));
        Assert.Empty(All(Page(record), "//img"));
    }

    [Fact]
    public void Links_to_http_and_https_without_telling_where_from()
    {
        var link = One(Page(Records.Of("links") with { RelatedLinks = [new RelatedLink("title", "https://a.example/?q=1&r=\"2\"")] }), "//footer//a");
        Assert.Equal("https://a.example/?q=1&r=%222%22", HtmlEntity.DeEntitize(link.GetAttributeValue("href", "")));
        Assert.Contains("noreferrer", link.GetAttributeValue("rel", ""), StringComparison.Ordinal);
    }

    [Fact]
    public void Loads_nothing_and_allows_only_its_own_style_and_script()
    {
        var page = Page(Records.Sample());
        var policy = One(page, "//meta[@http-equiv='Content-Security-Policy']").GetAttributeValue("content", "");
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        foreach (var (name, kind) in (ReadOnlySpan<(string, string)>)[("style", "style-src"), ("script", "script-src")])
        {
            var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(One(page, "//" + name).InnerHtml)));
            Assert.Contains($"{kind} 'sha256-{hash}'", policy, StringComparison.Ordinal);
        }

        Assert.Empty(All(page, "//*[@src] | //link | //*[@style] | //iframe | //object"));
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void Gives_each_block_its_own_direction() =>
        Assert.All(All(Page(Records.Of("rtl", "# عنوان\nنص عربي\n* نقطة")), "//article//h3 | //article//p | //article//li"), block => Assert.Equal("auto", block.GetAttributeValue("dir", "")));

    [Fact]
    public void Says_that_an_article_is_empty() => Assert.Equal("The page gave no text.", Inner(Page(Records.Of("empty", "")), "//article").Trim());

    [Fact]
    public void Shows_text_that_no_block_covers_and_none_of_it_twice()
    {
        var record = Records.Of("blocks", "one two three four");
        var block = record.Article.Blocks[0];
        record = record with { Article = record.Article with { Blocks = [block with { Start = 4, End = 7 }, block with { Start = 5, End = 13 }, block with { Start = 90, End = 99 }] } };
        Assert.Equal(["one", "two", " three", "four"], All(Page(record), "//article/p").Select(paragraph => paragraph.InnerText));
    }

    [Fact]
    public void Is_the_same_every_time() => Assert.Equal(RecordPage.Of(Records.Sample()), RecordPage.Of(Records.Sample()));
}
