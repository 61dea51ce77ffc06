using Extractor.Decoding;
using Extractor.Metadata.Authors;
using Extractor.Metadata.Dates;
using Extractor.Metadata.Ranking;
using Extractor.Metadata.Scan;
using Extractor.Metadata.Sections;
using Extractor.Metadata.Titles;
using Extractor.Metadata.Usage;
using Extractor.Model;

namespace Extractor.Metadata;

/// <summary>
/// Reads what a page says about itself: JSON-LD, OpenGraph, microdata, Dublin Core, <c>&lt;meta&gt;</c>, <c>&lt;time&gt;</c>, printed head. Title,
/// authors and dates are chosen among all their candidates by trained weights.
/// </summary>
internal sealed class MetadataReader(MetadataModel model)
{
    /// <summary>Reads with the weights that ship inside this assembly.</summary>
    public MetadataReader()
        : this(MetadataModel.Default)
    {
    }

    /// <summary>What the page says; empty for plain text, whose head is read once its text is canonical.</summary>
    public PageMetadata Read(HtmlPage page)
    {
        if (page.Root is null) return new();
        var diagnostics = new List<Diagnostic>();
        var facts = new PageFacts(page, PageScanner.Scan(page.Root), diagnostics);
        var (choices, _) = ChoicesOf(facts);
        var title = new RankedField<string>(model.Title, choices.Title);
        var authors = new RankedField<IReadOnlyList<string>>(model.Authors, choices.Authors);
        var published = new RankedField<DateMatch>(model.PublishedAt, choices.PublishedAt);
        var modified = new RankedField<DateMatch>(model.ModifiedAt, choices.ModifiedAt);
        return new()
        {
            Title = title.Evidenced(),
            Subtitle = DescriptionReader.Subtitle(facts),
            Authors = authors.Evidenced(),
            PublishedAt = DateOf(published),
            ModifiedAt = DateOf(modified),
            Candidates =
            [
                .. title.Candidates("title", value => value),
                .. authors.Candidates("authors", names => string.Join("; ", names)),
                .. published.Candidates("publishedAt", match => match.Date.ToIso()),
                .. modified.Candidates("modifiedAt", match => match.Date.ToIso()),
            ],
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

    /// <summary>The options of each field before they are ranked, and the dates that they were made of; null for plain text.</summary>
    public static (MetadataChoices Choices, DateSightings Dates)? ChoicesOf(HtmlPage page) =>
        page.Root is null ? null : ChoicesOf(new PageFacts(page, PageScanner.Scan(page.Root), []));

    private static (MetadataChoices Choices, DateSightings Dates) ChoicesOf(PageFacts facts)
    {
        var dates = DateSightings.Of(facts);
        var choices = new MetadataChoices(
            TitleReader.Read(facts), AuthorReader.Read(facts), DateReader.PublishedChoice(dates, facts), DateReader.ModifiedChoice(dates.Modified, dates.Published));
        return (choices, dates);
    }

    private static EvidencedDate? DateOf(RankedField<DateMatch> field) =>
        field.Best is not var (option, confidence)
            ? null
            : new() { Value = option.Best.Value.Date.ToIso(), Raw = option.Best.Raw, Origin = option.Best.Origin, Confidence = confidence };
}
