using Extractor.Model;

namespace Extractor.Layout;

/// <summary>Finds the segment that prints the page's title.</summary>
internal static class TitleFinder
{
    /// <summary>Share of words in common from which on a text is the title.</summary>
    private const double MinOverlap = 0.75;

    /// <summary>Share from which on a heading is: sites shorten the title of the tab.</summary>
    private const double MinHeadingOverlap = 0.5;

    /// <summary>A heading of level 1 is worth this much of an overlap; of level 2, half of it.</summary>
    private const double HeadingBonus = 0.3;

    /// <summary>The first heading of level 1 counts as if it shared this much, for pages whose tab says something else.</summary>
    private const double FirstHeadingOverlap = 0.45;

    /// <summary>What a text loses towards the end of the page, where links to the article itself may stand.</summary>
    private const double LatePenalty = 0.6;

    private const int LongestTitle = 300;

    /// <summary>Index of the title; -1 where there is none.</summary>
    public static int Find(IReadOnlyList<Segment> segments, SegmentWords words, PageMetadata metadata)
    {
        var title = new WordSet(metadata.Title?.Value);
        var best = -1;
        var bestScore = 0.0;
        var sawFirst = false;
        for (var i = 0; i < segments.Count; i++)
        {
            var segment = segments[i];
            var isHeading = segment.Kind == BlockKind.Heading;
            var isFirst = !sawFirst && isHeading && segment.Level == 1;
            sawFirst |= isFirst;
            if (segment.Text.Length > LongestTitle || (!isFirst && (title.IsEmpty || IsLink(segment)))) continue;
            var overlap = title.Overlap(words[i]);
            if (!isFirst && overlap < (isHeading ? MinHeadingOverlap : MinOverlap)) continue;
            if (isFirst) overlap = Math.Max(overlap, FirstHeadingOverlap);
            var score = overlap + (isHeading ? HeadingBonus / Math.Max(1, segment.Level ?? 1) : 0) - (LatePenalty * i / segments.Count);
            if (score <= bestScore) continue;
            bestScore = score;
            best = i;
        }

        return best;
    }

    private static bool IsLink(Segment segment) => segment.Kind != BlockKind.Heading
        && segment.Links.Count == 1 && segment.Links[0].Span.Length >= segment.Text.Length - 1;
}
