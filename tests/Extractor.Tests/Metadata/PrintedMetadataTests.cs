using Extractor.Metadata;
using Extractor.Model;
using Extractor.Testing;

namespace Extractor.Tests.Metadata;

public class PrintedMetadataTests
{
    [Fact]
    public void Reads_the_head_lines_of_plain_text()
    {
        var article = Complete(new PageMetadata(), "Bank cuts rates", "By Jane Roe and John Doe", "Published: 4 March 2026, 10:15", "The bank cut its rates on Tuesday.");
        Assert.Equal("Bank cuts rates", article.Metadata.Title!.Value);
        Assert.Equal(["Jane Roe", "John Doe"], article.Metadata.Authors!.Value);
        Assert.Equal(("2026-03-04T10:15:00", "4 March 2026, 10:15"), (article.Metadata.PublishedAt!.Value, article.Metadata.PublishedAt.Raw));
        SpanAssert.Marks(
            "[Bank cuts rates]\nBy [Jane Roe] and [John Doe]\nPublished: [4 March 2026, 10:15]\nThe bank cut its rates on Tuesday.", article.Text,
            [.. article.Metadata.Title.Evidence, .. article.Metadata.Authors.Evidence, .. article.Metadata.PublishedAt.Evidence]);
    }

    [Theory]
    [InlineData("OSLO, March 4, 2026 (Reuters) — The bank cut its rates.", "2026-03-04")]
    [InlineData("BRUSSELS, 4 March 2026 – The bank cut its rates.", "2026-03-04")]
    [InlineData("Berlin, 4. März 2026 (dpa) - Die Bank senkt ihre Zinsen.", "2026-03-04")]
    [InlineData("OSLO, March 4 (Reuters) — The bank cut its rates.", null)]
    [InlineData("The bank said on 4 March 2026 that it would cut its rates – again.", null)]
    public void Reads_the_dateline(string line, string? date) =>
        Assert.Equal(date, Complete(new PageMetadata(), "# Bank cuts rates", line, "More of the story follows here.").Metadata.PublishedAt?.Value);

    [Fact]
    public void Keeps_what_is_known_and_adds_where_it_is_printed()
    {
        var known = new PageMetadata
        {
            Title = new() { Value = "Bank cuts rates", Origin = Origin.Metadata, Confidence = 0.97 },
            PublishedAt = new() { Value = "2026-03-04T09:15:00+00:00", Raw = "x", Origin = Origin.Metadata, Confidence = 0.9 },
            Publisher = "The Example",
        };
        var metadata = Complete(known, "# Bank cuts rates", "4 March 2026", "The bank cut its rates.").Metadata;
        Assert.Equal(known.Title with { Evidence = metadata.Title!.Evidence }, metadata.Title);
        Assert.Equal([new TextSpan(0, 15)], metadata.Title.Evidence);
        Assert.Equal([new TextSpan(16, 28)], metadata.PublishedAt!.Evidence);
        Assert.Equal("The Example", metadata.Publisher);
    }

    [Fact]
    public void Leaves_an_empty_article_alone()
    {
        var article = Articles.Of();
        Assert.Same(article, new PrintedMetadata().Complete(article));
    }

    private static Article Complete(PageMetadata metadata, params string[] lines) => new PrintedMetadata().Complete(Articles.Of(metadata, lines));
}
