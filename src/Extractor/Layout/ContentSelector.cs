using Extractor.Model;

namespace Extractor.Layout;

/// <summary>Tells main content from all else on a page.</summary>
internal sealed class ContentSelector
{
    /// <summary>
    /// Probability from which on a segment is content; best mean F1 of the text over wcxb and fundus, sites apart (0.3: 0.932, 0.4: 0.932,
    /// 0.5: 0.929).
    /// </summary>
    private const double MinProbability = 0.4;

    private readonly ContentScorer scorer = new();

    /// <summary>What becomes of each segment, by index.</summary>
    public IReadOnlyList<SegmentUse> Select(IReadOnlyList<Segment> segments, PageMetadata metadata)
    {
        var page = new PageOutline(segments, metadata);
        var likely = scorer.Score(page, metadata);
        return Array.ConvertAll(likely, probability => probability >= MinProbability ? SegmentUse.Content : SegmentUse.Boilerplate);
    }
}
