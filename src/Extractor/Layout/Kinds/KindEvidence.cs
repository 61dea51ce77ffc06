using Extractor.Decoding;
using Extractor.Model;

namespace Extractor.Layout;

/// <summary>All that the kind of a page is told by.</summary>
internal sealed record KindEvidence(
    HtmlPage Page, IReadOnlyList<Segment> Segments, PageStructures Structures, PageMetadata Metadata, CanonicalText Text)
{
    /// <summary>How much of the page is prose and how much leads elsewhere.</summary>
    public PageShape Shape { get; } = PageShapeReader.Read(Segments, Structures, Text);
}
