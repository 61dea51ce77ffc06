using Extractor.Decoding;
using Extractor.Model;

namespace Extractor.Layout;

/// <summary>Finds the main content of a page and turns it into canonical text.</summary>
/// <param name="layout">The model that tells content from all else.</param>
/// <param name="kinds">The model that tells the sort of a page.</param>
internal sealed class ArticleReader(LayoutModel layout, KindModel kinds)
{
    private readonly PageSegmenter segmenter = new(layout);
    private readonly StructureReader structureReader = new();
    private readonly PageTypeClassifier typeClassifier = new(kinds);
    private readonly KindClassifier kindClassifier = new(kinds);

    /// <summary>A reader with the models that ship inside this assembly.</summary>
    public ArticleReader()
        : this(LayoutModel.Embedded, KindModel.Embedded)
    {
    }

    /// <summary>The article of a page for whose site there is no rule.</summary>
    /// <param name="page">The decoded page.</param>
    /// <param name="metadata">What the page says about itself.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public Article Read(HtmlPage page, PageMetadata metadata, CancellationToken cancellationToken) => Read(page, metadata, null, cancellationToken);

    /// <summary>The article of a page.</summary>
    /// <param name="page">The decoded page.</param>
    /// <param name="metadata">What the page says about itself.</param>
    /// <param name="rule">What the site's rule found on the page; null where there is none.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public Article Read(HtmlPage page, PageMetadata metadata, PageRule? rule, CancellationToken cancellationToken)
    {
        var addresses = PageAddresses.Of(page, metadata.CanonicalUrl);
        var (evidence, isRuled, diagnostics) = Lay(page, metadata, rule, addresses, cancellationToken);
        var type = typeClassifier.Classify(evidence, cancellationToken);
        var kind = kindClassifier.Classify(evidence, type);
        var isListing = type.Value is PageType.Listing or PageType.Home && !isRuled;
        if (isListing) evidence = WithItems(evidence, addresses);
        var (segments, structures, text) = (evidence.Segments, evidence.Structures, evidence.Text);
        if (FrameReader.Read(page, text.Text, addresses, cancellationToken) is { } frames) diagnostics = [.. diagnostics, frames];
        return new Article
        {
            Source = page.Source,
            Metadata = rule?.Title is null ? PrintedTitle.Complete(metadata, segments, structures) : metadata,
            PageType = type,
            Kind = kind.Kind,
            KindConfidence = kind.Confidence,
            Text = text.Text,
            Blocks = text.Blocks,
            SourceMap = text.SourceMap,
            Links = text.Links,
            Captions = CaptionReader.Read(page, segments, structures.Uses, addresses),
            Gates = structures.Gates,
            RelatedLinks = Absolute(isListing ? ListingItems.Of(segments) : structures.RelatedLinks, addresses),
            Attributes = Attributes(structures.Pairs, text, page),
            SummaryBullets = type.Value == PageType.Article ? Spans(structures.SummaryBullets, text) : [],
            Apparatus = text.Apparatus,
            Declared = new DeclarationReader(text).Read(structures.Statements),
            Diagnostics = [.. page.Diagnostics, .. metadata.Diagnostics, .. diagnostics],
        };
    }

    /// <summary>What the sort of a page is told by: its content laid out, before it is judged.</summary>
    /// <param name="page">The decoded page.</param>
    /// <param name="metadata">What the page says about itself.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public KindEvidence Lay(HtmlPage page, PageMetadata metadata, CancellationToken cancellationToken) =>
        Lay(page, metadata, null, PageAddresses.Of(page, metadata.CanonicalUrl), cancellationToken).Evidence;

    private (KindEvidence Evidence, bool IsRuled, IReadOnlyList<Diagnostic> Diagnostics) Lay(
        HtmlPage page, PageMetadata metadata, PageRule? rule, PageAddresses addresses, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var segmented = segmenter.Read(page, metadata, rule?.Removed, cancellationToken);
        var isRuled = RuledContent.TryChoose(page, ref segmented, rule, cancellationToken);
        var (segments, uses, diagnostics) = segmented;
        var structures = structureReader.Read(segments, uses, metadata);
        if (isRuled) structures = RuledContent.Keep(structures, uses);
        cancellationToken.ThrowIfCancellationRequested();
        var text = new CanonicalTextBuilder(page, addresses).Build(structures.Blocks);
        return (new KindEvidence(page, segments, structures, metadata, text), isRuled, diagnostics);
    }

    // The text of a page that lists is its items.
    private KindEvidence WithItems(KindEvidence evidence, PageAddresses addresses)
    {
        var structures = structureReader.Read(evidence.Segments, ListingItems.Uses(evidence.Segments, evidence.Structures.Uses), evidence.Metadata);
        return evidence with { Structures = structures, Text = new CanonicalTextBuilder(evidence.Page, addresses).Build(structures.Blocks) };
    }

    private static List<RelatedLink> Absolute(IReadOnlyList<RelatedLink> links, PageAddresses addresses)
    {
        var absolute = new List<RelatedLink>(links.Count);
        foreach (var link in links) absolute.Add(link.Url is { Length: > 0 } url ? link with { Url = addresses.Absolute(url) } : link);
        return absolute;
    }

    private static List<LabeledValue> Attributes(IReadOnlyList<PlannedPair> pairs, CanonicalText text, HtmlPage page)
    {
        var attributes = new List<LabeledValue>(pairs.Count);
        foreach (var pair in pairs)
        {
            var span = text.Find(pair.Value);
            attributes.Add(new LabeledValue
            {
                Label = pair.Label.Text,
                Value = pair.Value.Text,
                Note = pair.Note?.Text,
                Start = span?.Start,
                End = span?.End,
                Xpath = pair.Value.Segment.Element is { } element ? page.XPathOf(element) : string.Empty,
            });
        }

        return attributes;
    }

    private static List<TextSpan> Spans(IReadOnlyList<SegmentPart> parts, CanonicalText text)
    {
        var spans = new List<TextSpan>(parts.Count);
        foreach (var part in parts)
        {
            if (text.Find(part) is { } span) spans.Add(span);
        }

        return spans;
    }
}
