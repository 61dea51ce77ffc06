using Extractor.Model;

namespace Extractor.Layout;

/// <summary>How much of a line is links, and which.</summary>
internal static class SegmentLinks
{
    /// <summary>Share of a line's units in links from which the line is a link, with its quotes, bullets and dates.</summary>
    public const double MostlyLinks = 0.7;

    /// <summary>The links that begin in a part, in order.</summary>
    public static IReadOnlyList<ArticleLink> Within(SegmentPart part)
    {
        if (part.Segment.Links.Count == 0) return [];
        var links = new List<ArticleLink>();
        foreach (var link in part.Segment.Links)
        {
            if (link.Span.Overlaps(new TextSpan(part.Start, part.End))) links.Add(link);
        }

        return links;
    }

    /// <summary>Share of the part's units that stand in links, 0 to 1.</summary>
    public static double Coverage(SegmentPart part)
    {
        var covered = 0;
        foreach (var link in part.Segment.Links)
            covered += Math.Max(0, Math.Min(link.Span.End, part.End) - Math.Max(link.Span.Start, part.Start));
        return part.End > part.Start ? (double)covered / (part.End - part.Start) : 0;
    }

    /// <summary>The words of a link as far as they stand in a part.</summary>
    public static SegmentPart TitleOf(SegmentPart part, ArticleLink link) =>
        StructureText.Trim(part with { Start = Math.Max(part.Start, link.Span.Start), End = Math.Min(part.End, link.Span.End) });

    /// <summary>Address of the link that holds an offset; null where none does.</summary>
    public static string? Around(Segment segment, int offset)
    {
        foreach (var link in segment.Links)
        {
            if (link.Span.Start <= offset && offset < link.Span.End) return link.Url;
        }

        return null;
    }
}
