using Extractor.Model;

namespace Extractor.Layout;

/// <summary>The segments of a page, what becomes of each, and what was degraded on the way.</summary>
internal sealed record SegmentedPage(
    IReadOnlyList<Segment> Segments, IReadOnlyList<SegmentUse> Uses, IReadOnlyList<Diagnostic> Diagnostics);
