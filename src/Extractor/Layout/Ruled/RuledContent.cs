using Extractor.Decoding;
using Extractor.Model;
using HtmlAgilityPack;

namespace Extractor.Layout;

/// <summary>Makes the elements that a rule names the content of a page, and nothing else.</summary>
internal static class RuledContent
{
    /// <summary>
    /// Puts the rule's choice of content in place of the learned one. Inside of the elements all is content but for the printed title, bylines
    /// and date lines of the head, which the record has elsewhere, and captions, which stay captions; outside of them nothing is.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="segmented">The page in segments, with the learned choice, and then with the rule's.</param>
    /// <param name="rule">What the rule found; null where there is none.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>Whether the rule chose.</returns>
    public static bool TryChoose(HtmlPage page, ref SegmentedPage segmented, PageRule? rule, CancellationToken cancellationToken)
    {
        if (rule is null or { Body.Count: 0 }) return false;
        var ranges = Ranges(page, rule.Body);
        if (Inside(segmented.Segments, ranges) is { } shown)
        {
            segmented = segmented with { Uses = Uses(segmented, shown) };
            return true;
        }

        // The elements hold text, but the mark-up hides it until a script has run: the rule knows better.
        var segments = new SegmentReader().Read(page, readsHidden: true, rule.Removed, cancellationToken);
        if (Inside(segments, ranges) is { } all)
        {
            segmented = segmented with { Segments = segments, Uses = Array.ConvertAll(all, isInside => isInside ? SegmentUse.Content : SegmentUse.Boilerplate) };
            return true;
        }

        segmented = segmented with
        {
            Diagnostics = [.. segmented.Diagnostics, new Diagnostic("Rules", "rules.no-match",
                $"Rule '{rule.Use.Rule}' of {rule.Use.File}: the elements of its body hold no running text. What is learned stands in its place; mend the rule.")],
        };
        return false;
    }

    /// <summary>The structures without blocks that a reader of structures made from what the rule leaves out.</summary>
    /// <param name="structures">The structures.</param>
    /// <param name="uses">The rule's choice.</param>
    public static PageStructures Keep(PageStructures structures, IReadOnlyList<SegmentUse> uses) => structures with
    {
        Blocks = [.. structures.Blocks.Where(block => uses[block.Parts[0].Segment.Index] != SegmentUse.Boilerplate)],
    };

    private static SegmentUse[] Uses(SegmentedPage learned, bool[] inside)
    {
        var uses = new SegmentUse[inside.Length];
        for (var i = 0; i < uses.Length; i++)
        {
            var use = learned.Uses[i];
            uses[i] = use switch
            {
                SegmentUse.Title or SegmentUse.Head => use,
                _ when !inside[i] => SegmentUse.Boilerplate,
                _ => learned.Segments[i].Kind == BlockKind.Caption ? SegmentUse.Caption : SegmentUse.Content,
            };
        }

        return uses;
    }

    /// <summary>For each segment, whether most of it stands in one of the ranges; null where none does.</summary>
    private static bool[]? Inside(IReadOnlyList<Segment> segments, List<TextSpan> ranges)
    {
        var inside = new bool[segments.Count];
        var any = false;
        var at = 0;
        for (var i = 0; i < inside.Length; i++)
        {
            var (start, end) = (segments[i].Runs[0].SourceStart, segments[i].Runs[^1].SourceEnd);
            var middle = start + ((end - start) / 2);
            while (at < ranges.Count && ranges[at].End <= middle) at++;
            inside[i] = at < ranges.Count && ranges[at].Start <= middle;
            any |= inside[i];
        }

        return any ? inside : null;
    }

    /// <summary>The ranges of the nodes in page order, those inside of others left out.</summary>
    private static List<TextSpan> Ranges(HtmlPage page, IReadOnlyList<HtmlNode> nodes)
    {
        var ranges = new List<TextSpan>(nodes.Count);
        foreach (var range in nodes.Select(page.RangeOf).OrderBy(range => range.Start).ThenByDescending(range => range.End))
        {
            if (ranges.Count == 0 || range.Start >= ranges[^1].End) ranges.Add(range);
            else if (range.End > ranges[^1].End) ranges[^1] = new(ranges[^1].Start, range.End);
        }

        return ranges;
    }
}
