using Extractor.Decoding;
using Extractor.Model;

namespace Extractor.Layout;

/// <summary>Cuts segments out of the text of a block, one after the other: what lies before one is not looked at again for the next.</summary>
/// <param name="text">The text of the block.</param>
/// <param name="links">Its links in the order in which they end.</param>
/// <param name="strong">Stretches that are set off, in order and apart from each other.</param>
/// <param name="context">What the elements around say.</param>
/// <param name="page">The page.</param>
internal sealed class SegmentCut(
    ComposedText text, IReadOnlyList<ArticleLink> links, IReadOnlyList<TextSpan> strong, BlockContext context, HtmlPage page)
{
    private readonly int[] firstStarts = FirstStarts(links);
    private readonly TextSpan element = page.RangeOf(context.Element);
    private int nextRun;
    private int nextLink;
    private int nextStrong;

    /// <summary>Longer headings are paragraphs that a page has set in large letters.</summary>
    private const int LongestHeading = 300;

    /// <summary>The segment of a stretch.</summary>
    /// <param name="index">Position in the page's sequence of segments.</param>
    /// <param name="span">The stretch, without white space at its ends; it begins at or after the end of the one before.</param>
    public Segment Make(int index, TextSpan span)
    {
        var runs = RunsOf(span);
        var lead = LeadOf(span);
        var isHeading = context.Kind == BlockKind.Heading && span.Length <= LongestHeading;
        var kind = context.Kind == BlockKind.Heading && !isHeading ? BlockKind.Paragraph : context.Kind;
        return new Segment
        {
            Index = index,
            Text = text.Text[span.Start..span.End],
            Runs = runs,
            Kind = kind,
            Level = kind is BlockKind.Heading or BlockKind.ListItem ? context.Level : null,
            Element = context.Element,
            ElementRange = RangeOf(runs),
            Links = LinksOf(span),
            IsLabelLike = context.IsLabel || (lead > 0 && lead >= span.Length - 1),
            LeadLength = lead,
            Row = context.Row,
        };
    }

    // By link, where the first of it and the links after it starts: a link around others ends after them.
    private static int[] FirstStarts(IReadOnlyList<ArticleLink> links)
    {
        if (links.Count == 0) return [];
        var starts = new int[links.Count];
        var first = int.MaxValue;
        for (var i = starts.Length - 1; i >= 0; i--) starts[i] = first = Math.Min(first, links[i].Span.Start);
        return starts;
    }

    private TextSpan RangeOf(SourceRun[] runs)
    {
        return new TextSpan(Math.Min(element.Start, runs[0].SourceStart), Math.Max(element.End, runs[^1].SourceEnd));
    }

    private SourceRun[] RunsOf(TextSpan span)
    {
        var all = text.Runs;
        while (nextRun < all.Count && all[nextRun].End <= span.Start) nextRun++;
        var first = nextRun;
        var next = first;
        while (next < all.Count && all[next].Start < span.End) next++;
        var cut = new SourceRun[next - first];
        for (var i = 0; i < cut.Length; i++)
        {
            var run = all[first + i];
            var start = Math.Max(run.Start, span.Start);
            var length = Math.Min(run.End, span.End) - start;
            cut[i] = run.IsExact
                ? new SourceRun(start - span.Start, length, run.SourceStart + (start - run.Start), length)
                : run with { Start = start - span.Start, Length = length };
        }

        return cut;
    }

    private ArticleLink[] LinksOf(TextSpan span)
    {
        while (nextLink < links.Count && links[nextLink].Span.End <= span.Start) nextLink++;
        if (nextLink == links.Count || firstStarts[nextLink] >= span.End) return [];
        var inside = new List<ArticleLink>();
        for (var i = nextLink; i < links.Count && firstStarts[i] < span.End; i++)
        {
            var link = links[i];
            var start = Math.Max(link.Span.Start, span.Start);
            var end = Math.Min(link.Span.End, span.End);
            if (end > start) inside.Add(link with { Span = new TextSpan(start - span.Start, end - span.Start) });
        }

        return [.. inside];
    }

    // The strong stretches that follow each other from the start on, with nothing but a space or a colon between.
    private int LeadOf(TextSpan span)
    {
        while (nextStrong < strong.Count && strong[nextStrong].End <= span.Start) nextStrong++;
        var end = span.Start;
        for (var i = nextStrong; i < strong.Count; i++)
        {
            var stretch = strong[i];
            if (stretch.End <= end) continue;
            if (stretch.Start > end && !IsGap(end, stretch.Start)) break;
            if (stretch.Start > end && end == span.Start) break;
            end = Math.Min(stretch.End, span.End);
            if (end == span.End) break;
        }

        return end - span.Start;
    }

    private bool IsGap(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text.Text[i] is not ' ') return false;
        }

        return true;
    }
}
