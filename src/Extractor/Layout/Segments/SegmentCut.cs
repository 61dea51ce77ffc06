using Extractor.Decoding;
using Extractor.Model;

namespace Extractor.Layout;

/// <summary>Cuts segments out of the text of a block.</summary>
internal readonly struct SegmentCut(
    ComposedText text, IReadOnlyList<ArticleLink> links, IReadOnlyList<TextSpan> strong, BlockContext context, HtmlPage page)
{
    /// <summary>Longer headings are paragraphs that a page has set in large letters.</summary>
    private const int LongestHeading = 300;

    /// <summary>The segment of a stretch.</summary>
    /// <param name="index">Position in the page's sequence of segments.</param>
    /// <param name="span">The stretch, without white space at its ends.</param>
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

    private TextSpan RangeOf(SourceRun[] runs)
    {
        var element = page.RangeOf(context.Element);
        return new TextSpan(Math.Min(element.Start, runs[0].SourceStart), Math.Max(element.End, runs[^1].SourceEnd));
    }

    private SourceRun[] RunsOf(TextSpan span)
    {
        var all = text.Runs;
        var first = 0;
        while (first < all.Count && all[first].End <= span.Start) first++;
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
        if (links.Count == 0) return [];
        var inside = new List<ArticleLink>(links.Count);
        foreach (var link in links)
        {
            var start = Math.Max(link.Span.Start, span.Start);
            var end = Math.Min(link.Span.End, span.End);
            if (end > start) inside.Add(link with { Span = new TextSpan(start - span.Start, end - span.Start) });
        }

        return [.. inside];
    }

    // The strong stretches that follow each other from the start on, with nothing but a space or a colon between.
    private int LeadOf(TextSpan span)
    {
        var end = span.Start;
        foreach (var stretch in strong)
        {
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
