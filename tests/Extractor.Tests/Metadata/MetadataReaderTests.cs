using Extractor.Metadata;
using Extractor.Model;
using Extractor.Tests.Decoding;

namespace Extractor.Tests.Metadata;

public class MetadataReaderTests
{
    [Fact]
    public void Reads_a_news_article_of_json_ld()
    {
        var metadata = Read("""
            <html lang="en-GB"><head><title>Bank cuts rates | The Example</title>
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
              {"@type":"WebSite","name":"The Example"},
              {"@type":"NewsArticle","headline":"Bank cuts rates","datePublished":"2026-03-04T10:15:00+01:00","dateModified":"2026-03-05",
               "author":[{"@id":"#jane"},{"@type":"Person","name":"John Doe"}],"publisher":{"@type":"Organization","name":"The Example"},
               "articleSection":"Economy","keywords":"rates, banks","image":{"url":"/lead.jpg","caption":"The bank"},"articleBody":"Body."},
              {"@type":"Person","@id":"#jane","name":"Jane Roe"}]}</script></head><body><h1>Bank cuts rates</h1></body></html>
            """);
        Assert.Equal(("Bank cuts rates", Origin.Declared), (metadata.Title!.Value, metadata.Title.Origin));
        Assert.Equal(["Jane Roe", "John Doe"], metadata.Authors!.Value);
        Assert.Equal(("2026-03-04T10:15:00+01:00", "2026-03-05"), (metadata.PublishedAt!.Value, metadata.ModifiedAt!.Value));
        Assert.Equal(("Economy", "The Example", "Body."), (metadata.Section!.Value, metadata.Publisher, metadata.ArticleBody));
        Assert.Equal(["rates", "banks"], metadata.Tags!.Value);
        Assert.Equal(("https://example.org/lead.jpg", "The bank"), (metadata.Image!.Value, metadata.ImageCaption!.Value));
        Assert.Equal(["NewsArticle", "WebSite", "Person"], metadata.DeclaredTypes);
        Assert.Equal("en-GB", metadata.Language);
    }

    [Theory]
    [InlineData("""<script>window.page={"id":7,"publishedAt":"2026-03-04T10:15:00Z"}</script>""")]
    [InlineData("""<script>push("{\\"datePublished\\":\\"2026-03-04\\"}")</script>""")]
    [InlineData("""<meta property="og:image" content="https://example.org/2026/03/04/lead.jpg"><script type="application/ld+json">[{"@type":"NewsArticle","headline":"Bank cuts rates"},{"@type":"WebPage","datePublished":"2026-03-04"}]</script>""")]
    public void Knows_the_days_of_scripts_and_of_nodes_beside_the_article(string head)
    {
        var metadata = Read($"<html><head>{head}</head><body><h1>Bank cuts rates</h1></body></html>");
        Assert.Contains(metadata.Candidates, candidate => candidate.Field == "publishedAt" && candidate.Value.StartsWith("2026-03-04", StringComparison.Ordinal));
    }

    [Fact]
    public void Reads_cards_and_meta_tags()
    {
        var metadata = Read("""
            <head><meta property="og:title" content="Tom &amp;amp; Jerry"><meta property="og:type" content="article"><meta property="og:site_name" content="The Example">
            <meta property="article:published_time" content="2026-03-04T10:15:00Z"><meta name="author" content="By Jane Roe, Staff Writer">
            <meta name="description" content="  What   it is. "><link rel="canonical" href="/story?id=1"><base href="https://www.example.org/"></head>
            """);
        Assert.Equal("Tom & Jerry", metadata.Title!.Value);
        Assert.Equal(["Jane Roe"], metadata.Authors!.Value);
        Assert.Equal(("2026-03-04T10:15:00+00:00", "2026-03-04T10:15:00Z"), (metadata.PublishedAt!.Value, metadata.PublishedAt.Raw));
        Assert.Equal(("What it is.", "https://www.example.org/story?id=1"), (metadata.Description, metadata.CanonicalUrl));
        Assert.Equal(["og:article"], metadata.DeclaredTypes);
    }

    [Fact]
    public void Reads_microdata()
    {
        var metadata = Read("""
            <article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Bank cuts rates</h1>
            <span itemprop="author" itemscope><span itemprop="name">Jane Roe</span>, reporter</span><meta itemprop="datePublished" content="2026-03-04"></article>
            """);
        Assert.Equal("Bank cuts rates", metadata.Title!.Value);
        Assert.Equal(["Jane Roe"], metadata.Authors!.Value);
        Assert.Equal("2026-03-04", metadata.PublishedAt!.Value);
        Assert.Equal(["NewsArticle"], metadata.DeclaredTypes);
    }

    [Fact]
    public void Reads_both_dates_of_a_line()
    {
        var metadata = Read("<html lang=fr><h1>La banque baisse ses taux</h1><p>Publié le 06/05/2026 à 07h15, mis à jour le 07/05/2026 à 11h40</p>");
        Assert.Equal(("2026-05-06T07:15:00", "2026-05-07T11:40:00"), (metadata.PublishedAt!.Value, metadata.ModifiedAt!.Value));
    }

    [Fact]
    public void Reads_a_date_between_its_weekday_and_its_zone() =>
        Assert.Equal("2026-04-08", Read("<h1>Bank cuts rates</h1><div>Wednesday, April 8, 2026 — 15:20 EAT</div>").PublishedAt!.Value[..10]);

    [Theory]
    [InlineData("<p class=byline>By <a href=/author/jane>Jane Roe</a> and <a href=/author/john>John Doe</a></p>", "Jane Roe, John Doe")]
    [InlineData("<p><a rel=author href=/jane>Jane Roe</a></p>", "Jane Roe")]
    [InlineData("<p>Von Anna Müller</p>", "Anna Müller")]
    [InlineData("<div><p>Written by</p><p>Jane Roe</p></div>", "Jane Roe")]
    [InlineData("<p>By the end of the year it was over.</p>", "")]
    public void Reads_printed_bylines_near_the_title(string line, string names)
    {
        var metadata = Read($"<body><h1>Bank cuts rates</h1>{line}<p>The bank cut its rates on Tuesday.</p></body>");
        Assert.Equal(names, string.Join(", ", metadata.Authors?.Value ?? []));
    }

    [Theory]
    [InlineData("<time datetime=2026-03-04T10:15>today</time>", "2026-03-04T10:15:00")]
    [InlineData("<p>Published: 4 March 2026</p>", "2026-03-04")]
    [InlineData("<span>March 4, 2026</span>", "2026-03-04")]
    [InlineData("<div class=post-date>4. März 2026</div>", "2026-03-04")]
    [InlineData("<p>On 4 March 2026 the bank said that it would cut its rates before long.</p>", null)]
    [InlineData("<aside><time datetime=2026-03-01>1 March</time></aside>", null)]
    [InlineData("<div class=related-stories><time datetime=2026-03-01>1 March</time></div>", null)]
    [InlineData("<footer>Published 4 March 2026</footer>", null)]
    [InlineData("<ul class=comments><li><time datetime=2026-03-09>x</time></ul>", null)]
    public void Reads_printed_dates_near_the_title_and_none_of_other_articles(string line, string? date) =>
        Assert.Equal(date, Read($"<body><h1>Bank cuts rates</h1>{line}<p>The bank cut its rates.</p></body>").PublishedAt?.Value);

    [Fact]
    public void Takes_a_date_from_the_address_as_weak_evidence()
    {
        var published = Read("<h1>Bank cuts rates</h1>", "https://example.org/2026/03/04/bank").PublishedAt!;
        Assert.Equal(("2026-03-04", "2026/03/04"), (published.Value, published.Raw));
        Assert.True(published.Confidence < Read("<meta property=article:published_time content=2026-03-04><h1>Bank cuts rates</h1>", "https://example.org/2026/03/04/bank").PublishedAt!.Confidence);
    }

    [Fact]
    public void Sources_that_agree_raise_the_confidence()
    {
        const string Meta = "<meta property=article:published_time content=2026-03-04>";
        var alone = Read(Meta + "<h1>x</h1>").PublishedAt!.Confidence;
        var together = Read(Meta + "<h1>x</h1><time datetime=2026-03-04T10:15>x</time>").PublishedAt!;
        Assert.True(together.Confidence > alone);
        Assert.Equal("2026-03-04T10:15:00", together.Value);
    }

    [Fact]
    public void Mended_and_hopeless_json_is_noted_and_stops_nothing()
    {
        var metadata = Read("""
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Bank "cuts" rates",}</script>
            <script type="application/ld+json">{{{ not json at all</script>
            """);
        Assert.Equal("Bank \"cuts\" rates", metadata.Title!.Value);
        Assert.Equal(["metadata.json-repaired", "metadata.json-invalid"], metadata.Diagnostics.Select(note => note.Code));
    }

    [Fact]
    public void Items_of_a_list_do_not_describe_the_page()
    {
        var metadata = Read("""
            <h1>News of the day</h1><script type="application/ld+json">{"@type":"ItemList","itemListElement":[
              {"@type":"NewsArticle","headline":"Other","datePublished":"2026-03-01","author":"Jane Roe"}]}</script>
            """);
        Assert.Equal("News of the day", metadata.Title!.Value);
        Assert.Null(metadata.PublishedAt);
        Assert.Null(metadata.Authors);
    }

    [Fact]
    public void A_site_is_no_author_where_a_person_is_named()
    {
        var metadata = Read("""
            <meta property=og:site_name content="The Example"><meta name=author content="The Example"><h1>x</h1><p class=author>By Jane Roe</p>
            """);
        Assert.Equal(["Jane Roe"], metadata.Authors!.Value);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://example.org/x")]
    [InlineData("")]
    public void An_address_that_is_none_of_the_web_is_no_canonical_one(string href) =>
        Assert.Null(Read($"<link rel=canonical href=\"{href}\"><p>x</p>").CanonicalUrl);

    [Fact]
    public void A_date_after_the_page_was_fetched_is_refused()
    {
        var raw = new RawPage
        {
            Path = "a.html",
            RetrievedAt = new DateTimeOffset(2026, 3, 4, 0, 0, 0, TimeSpan.Zero),
            Content = "<meta property=article:published_time content=2027-01-01><h1>x</h1><p>Published: 3 March 2026</p>"u8.ToArray(),
        };
        var page = new Extractor.Decoding.PageDecoder(new()).Decode(raw, CancellationToken.None).Page!;
        Assert.Equal("2026-03-03", new MetadataReader().Read(page).PublishedAt!.Value);
    }

    private static PageMetadata Read(string markup, string url = "https://example.org/bank-cuts-rates") =>
        new MetadataReader().Read(Pages.Html(markup, url));
}
