using System.Text;
using Extractor.Model;
using Extractor.Rules;

namespace Extractor.Tests.Rules;

/// <summary>What the record of a page says where there is a rule for its site.</summary>
public sealed class RuledPageTests
{
    private const string Html =
        """
        <html lang="en"><head><title>Quay to open in May | Port Journal</title><meta name="author" content="Web Desk">
        <meta property="article:published_time" content="2026-03-01"><meta name="port:desk" content="Harbours">
        <link rel="canonical" href="https://port.example/news/quay"></head><body>
        <article><h1>Quay to open in May</h1><h2 class="real">A second quay for Oslo</h2>
        <p class="who">By Jane Roe and John Doe</p><time class="pub" datetime="2026-03-04T10:15:00+01:00">this morning</time><p class="upd">Changed 03/04/2026</p>
        <p>The harbour board in Oslo said on Monday that it would spend three million euros on a new quay for ferries and for cruise ships.</p>
        <p>Work starts in May and takes two years, the board's chairman said after a meeting that had lasted until late on Sunday evening.</p>
        <div class="box"><p>The quay is 400 metres long <span class="sponsor">and brought to you by a maker of cranes</span> and lies east of the old one.</p>
        <p class="ad">Cranes that lift more than you would think, now at lower prices than at any time since the turn of the century.</p></div>
        </article><div class="extra"><p>Kept apart.</p></div><div class="hid" style="display:none"><p>Shown by a script later on.</p></div></body></html>
        """;

    [Fact]
    public void A_body_of_the_rule_is_the_content_and_nothing_else_is()
    {
        var record = Record("""
            "body": ".box, .extra", "remove": [ ".ad", ".sponsor" ]
            """);
        Assert.Equal("The quay is 400 metres long and lies east of the old one.\nKept apart.", record.Article.Text);
        Assert.DoesNotContain(record.Diagnostics, diagnostic => diagnostic.Stage == "Rules");
    }

    [Fact]
    public void What_is_removed_is_no_content_where_the_learned_body_stands()
    {
        var text = Record("""
            "remove": "div.box"
            """).Article.Text;
        Assert.Contains("Work starts in May", text, StringComparison.Ordinal);
        Assert.DoesNotContain("400 metres", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_that_the_mark_up_hides_is_read() =>
        Assert.Equal("Shown by a script later on.", Record("""
            "body": ".hid"
            """).Article.Text);

    [Fact]
    public void Printed_values_are_declared_and_sure()
    {
        var article = Record("""
            "title": "h2.real", "authors": "p.who", "modified": "p.upd"
            """).Article;
        Assert.Equal(("A second quay for Oslo", Origin.Declared, 0.99), (article.Title!.Value, article.Title.Origin, article.Title.Confidence));
        Assert.Equal(["Jane Roe", "John Doe"], article.Authors!.Value);
        Assert.Equal((Origin.Declared, 0.99), (article.Authors.Origin, article.Authors.Confidence));
        Assert.Equal(("2026-03-04", "03/04/2026", Origin.Declared), (article.ModifiedAt!.Value, article.ModifiedAt.Raw, article.ModifiedAt.Origin));
    }

    [Fact]
    public void Values_of_attributes_and_of_the_head_are_metadata()
    {
        var article = Record("""
            "published": { "select": "time.pub", "attribute": "datetime" }, "section": "meta[name='port:desk']"
            """).Article;
        Assert.Equal(("2026-03-04T10:15:00+01:00", Origin.Metadata, 0.99), (article.PublishedAt!.Value, article.PublishedAt.Origin, article.PublishedAt.Confidence));
        Assert.Equal(("Harbours", Origin.Metadata), (article.Section!.Value, article.Section.Origin));
    }

    [Theory]
    [InlineData("\"published\": \"time.pub\"")]
    [InlineData("\"published\": \"//time/@datetime\"")]
    public void A_date_is_read_from_where_machines_find_it(string rule) => Assert.Equal("2026-03-04T10:15:00+01:00", Record(rule).Article.PublishedAt!.Value);

    [Fact]
    public void Of_a_list_the_first_that_gives_a_value_counts() =>
        Assert.Equal("A second quay for Oslo", Record("""
            "title": [ "h1.gone", "h2.real", "h1" ]
            """).Article.Title!.Value);

    [Fact]
    public void A_rule_that_finds_nothing_leaves_the_learned_value_and_says_so()
    {
        var outcome = Process("""
            "title": "h1.gone", "published": "p.who", "body": ".gone", "authors": { "select": ".gone", "optional": true }
            """);
        var record = outcome.Record!;
        Assert.Equal(("Quay to open in May", "2026-03-01"), (record.Article.Title!.Value, record.Article.PublishedAt!.Value));
        Assert.Contains("Work starts in May", record.Article.Text, StringComparison.Ordinal);
        string[] messages = [.. record.Diagnostics.Where(diagnostic => diagnostic.Code == "rules.no-match").Select(diagnostic => diagnostic.Message)];
        Assert.Equal(
        [
            "Rule 'r' of f.json gives no body: nothing matches '.gone'. What is learned stands in its place; mend the rule.",
            "Rule 'r' of f.json gives no title: nothing matches 'h1.gone'. What is learned stands in its place; mend the rule.",
            "Rule 'r' of f.json gives no published: 'p.who' matches, but gives none. What is learned stands in its place; mend the rule.",
        ], messages);
        Assert.Equal(["body", "title", "published"], outcome.Rule!.Missing);
    }

    [Fact]
    public void The_outcome_says_what_each_selector_found()
    {
        var use = Process("""
            "title": [ "h2.real", "h1" ], "remove": ".none"
            """).Rule!;
        Assert.Equal(("f.json", "r"), (use.File, use.Rule));
        Assert.Equal(
        [
            new("remove", ".none", 0, null, false), new("title", "h2.real", 1, "A second quay for Oslo", false), new SelectorUse("title", "h1", 1, "Quay to open in May", false),
        ], use.Selectors);
        Assert.Empty(use.Missing);
    }

    [Fact]
    public void A_selector_that_costs_too_much_is_not_used()
    {
        var html = "<head><link rel=canonical href='https://port.example/a'><title>T</title></head>" + string.Concat(Enumerable.Repeat("<div><p>x y z</p></div>", 20_000));
        var outcome = Pipeline("\"title\": \"//p[count(//p[count(//p) > 1]) > 1]\"").Process(Page(html));
        Assert.Contains(outcome.Record!.Diagnostics, diagnostic => diagnostic.Code == "rules.too-costly");
        Assert.Contains(outcome.Record.Diagnostics, diagnostic => diagnostic.Code == "rules.no-match");
    }

    [Fact]
    public void The_address_that_a_page_came_from_counts_more_than_the_one_it_names()
    {
        Assert.Null(Pipeline("\"title\": \"h2.real\"").Process(Page(Html) with { Url = "https://mirror.example/quay" }).Rule);
        Assert.NotNull(Pipeline("\"title\": \"h2.real\"").Process(Page("<h2 class=real>A</h2>") with { Url = "https://port.example/quay" }).Rule);
        Assert.Null(Pipeline("\"title\": \"h2.real\"").Process(Page("<h2 class=real>A</h2>")).Rule);
    }

    [Fact]
    public void The_rules_belong_to_the_hash_of_the_configuration()
    {
        var first = Pipeline("\"title\": \"h1\"").Info.ConfigSha256;
        Assert.NotEqual(first, Pipeline("\"title\": \"h2\"").Info.ConfigSha256);
        Assert.NotEqual(first, new ProfilePipelineBuilder().Build().Info.ConfigSha256);
    }

    private static ProfileRecord Record(string rule) => Process(rule).Record!;

    private static PageOutcome Process(string rule) => Pipeline(rule).Process(Page(Html));

    private static ProfilePipeline Pipeline(string rule) => new ProfilePipelineBuilder
    {
        Rules = SiteRules.Read([new("f.json", $$"""{ "rules": [ { "name": "r", "hosts": "port.example", {{rule}} } ] }""")]),
    }.Build();

    private static RawPage Page(string html) => new() { Path = "page.html", Content = Encoding.UTF8.GetBytes(html), MediaType = "text/html" };
}
