using Extractor.Metadata;
using Extractor.Tests.Decoding;

namespace Extractor.Tests.Metadata.Dates;

public class AmbiguousDatesTests
{
    [Fact]
    public void Figures_are_read_as_the_plain_date_of_the_page_says()
    {
        const string Markup = "<html lang=en><meta name=dcterms.issued content=2026-03-08><h1>Gold in Torun</h1><p class=date>08/03/2026 - 21:07</p>";
        Assert.Equal("2026-03-08T21:07:00", new MetadataReader().Read(Pages.Html(Markup)).PublishedAt!.Value);
    }

    [Fact]
    public void Every_source_stays_among_the_candidates()
    {
        const string Markup = "<html lang=en><meta property=article:published_time content=2026-03-08><h1>Gold in Torun</h1><time datetime=2026-03-09>today</time>";
        var candidates = new MetadataReader().Read(Pages.Html(Markup)).Candidates.Where(candidate => candidate.Field == "publishedAt");
        Assert.Equal(["2026-03-08", "2026-03-09"], candidates.Select(candidate => candidate.Raw).Order(StringComparer.Ordinal));
    }
}
