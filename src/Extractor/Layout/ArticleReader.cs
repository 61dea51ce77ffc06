using Extractor.Decoding;
using Extractor.Model;
using Extractor.Rules;

namespace Extractor.Layout;

/// <summary>Finds the main content of a page and turns it into canonical text.</summary>
/// <param name="model">The model that tells content from all else.</param>
internal sealed class ArticleReader(LayoutModel model)
{
    private readonly PageSegmenter segmenter = new(model);
    private readonly StructureReader structureReader = new();
    private readonly KindClassifier kindClassifier = new();

    /// <summary>With the model that ships inside this assembly.</summary>
    public ArticleReader()
        : this(LayoutModel.Embedded)
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
        cancellationToken.ThrowIfCancellationRequested();
        var segmented = segmenter.Read(page, metadata, rule?.Removed, cancellationToken);
        var isRuled = RuledContent.TryChoose(page, ref segmented, rule, cancellationToken);
        var (segments, uses, diagnostics) = segmented;
        var structures = structureReader.Read(segments, uses, metadata);
        if (isRuled) structures = RuledContent.Keep(structures, uses);
        cancellationToken.ThrowIfCancellationRequested();
        var addresses = PageAddresses.Of(page, metadata.CanonicalUrl);
        var text = new CanonicalTextBuilder(page, addresses).Build(structures.Blocks);
        var kind = kindClassifier.Classify(new KindEvidence(page, segments, structures, metadata, text));
        if (FrameReader.Read(page, text.Text, addresses, cancellationToken) is { } frames) diagnostics = [.. diagnostics, frames];
        return new Article
        {
            Source = page.Source,
            Metadata = rule?.Title is null ? PrintedTitle.Complete(metadata, segments, structures) : metadata,
            Kind = kind.Kind,
            KindConfidence = kind.Confidence,
            Text = text.Text,
            Blocks = text.Blocks,
            SourceMap = text.SourceMap,
            Links = text.Links,
            Captions = CaptionReader.Read(page, segments, structures.Uses, addresses),
            Gates = structures.Gates,
            RelatedLinks = Absolute(structures.RelatedLinks, addresses),
            Attributes = Attributes(structures.Pairs, text, page),
            SummaryBullets = kind.Kind is ArticleKind.Other or ArticleKind.Listing ? [] : Spans(structures.SummaryBullets, text),
            Apparatus = text.Apparatus,
            Declared = new DeclarationReader(text).Read(structures.Statements),
            Diagnostics = [.. page.Diagnostics, .. metadata.Diagnostics, .. diagnostics],
        };
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
