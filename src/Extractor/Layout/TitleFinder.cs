using Extractor.Model;

namespace Extractor.Layout;

/// <summary>Finds the segment that prints the page's title.</summary>
internal static class TitleFinder
{
    /// <summary>Share of words in common from which on a text is the title.</summary>
    public const double MinOverlap = 0.75;

    /// <summary>A heading of level 1 is worth this much of an overlap; of level 2, half of it.</summary>
    private const double HeadingBonus = 0.3;

    /// <summary>Index of the title; the first heading of level 1 where no text is like the metadata's title; -1 where there is none.</summary>
    public static int Find(IReadOnlyList<Segment> segments, PageMetadata metadata)
    {
        var title = new WordSet(metadata.Title?.Value);
        int best = -1, firstHeading = -1;
        var bestScore = 0.0;
        for (var i = 0; i < segments.Count; i++)
        {
            var segment = segments[i];
            var isHeading = segment.Kind == BlockKind.Heading;
            if (firstHeading < 0 && isHeading && segment.Level == 1) firstHeading = i;
            if (title.IsEmpty || segment.Text.Length > 300 || IsLink(segment)) continue;
            var overlap = title.Overlap(segment.Text);
            if (overlap < (isHeading ? MinOverlap - 0.25 : MinOverlap)) continue;
            var score = overlap + (isHeading ? HeadingBonus / Math.Max(1, segment.Level ?? 1) : 0);
            if (score <= bestScore) continue;
            bestScore = score;
            best = i;
        }

        return best >= 0 ? best : firstHeading;
    }

    private static bool IsLink(Segment segment) => segment.Kind != BlockKind.Heading
        && segment.Links.Count == 1 && segment.Links[0].Span.Length >= segment.Text.Length - 1;
}
