using Extractor.Decoding;
using Extractor.Metadata.Authors;
using Extractor.Metadata.Dates;
using Extractor.Metadata.Scan;
using Extractor.Metadata.Sections;
using Extractor.Metadata.Titles;
using Extractor.Metadata.Usage;
using Extractor.Model;

namespace Extractor.Metadata;

/// <summary>Reads what a page says about itself: JSON-LD, OpenGraph, microdata, Dublin Core, <c>&lt;meta&gt;</c>, <c>&lt;time&gt;</c>, printed head.</summary>
internal sealed class MetadataReader
{
    /// <summary>The best candidate for each field; empty for plain text, whose head is read once its text is canonical.</summary>
    public PageMetadata Read(HtmlPage page)
    {
        if (page.Root is null) return new();
        var diagnostics = new List<Diagnostic>();
        var facts = new PageFacts(page, PageScanner.Scan(page.Root), diagnostics);
        var (published, modified) = DateReader.Read(facts);
        return new()
        {
            Title = TitleReader.Read(facts),
            Subtitle = DescriptionReader.Subtitle(facts),
            Authors = AuthorReader.Read(facts),
            PublishedAt = published,
            ModifiedAt = modified,
            Section = SectionReader.Read(facts),
            Tags = DescriptionReader.Tags(facts),
            Image = DescriptionReader.Image(facts),
            ImageCaption = DescriptionReader.ImageCaption(facts),
            Publisher = facts.Publisher,
            CanonicalUrl = facts.Addresses.Canonical?.AbsoluteUri,
            Language = DescriptionReader.Language(facts),
            Description = DescriptionReader.Description(facts),
            ArticleBody = DescriptionReader.Body(facts),
            DeclaredTypes = DescriptionReader.Types(facts),
            Usage = UsageReader.Read(facts),
            Diagnostics = diagnostics,
        };
    }
}
