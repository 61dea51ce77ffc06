using Extractor.Model;

namespace Extractor.Layout;

/// <summary>Tells main content from all else on a page.</summary>
internal sealed class ContentSelector
{
    /// <summary>What becomes of each segment, by index.</summary>
    public IReadOnlyList<SegmentUse> Select(IReadOnlyList<Segment> segments, PageMetadata metadata)
    {
        var uses = new SegmentUse[segments.Count];
        for (var i = 0; i < uses.Length; i++)
            uses[i] = segments[i].Text.Length > 80 ? SegmentUse.Content : SegmentUse.Boilerplate;
        return uses;
    }
}
