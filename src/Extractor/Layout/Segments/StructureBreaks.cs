namespace Extractor.Layout;

/// <summary>
/// Finds the lines of a segment that <c>br</c>s lay out. The segment keeps them as one paragraph, which is right for prose; panels
/// and boxes print a label, a name or a button on each.
/// </summary>
internal static class StructureBreaks
{
    /// <summary>The lines of a part: one where no break stands inside.</summary>
    public static IReadOnlyList<SegmentPart> LinesOf(SegmentPart part)
    {
        var segment = part.Segment;
        if (segment.Element?.OwnerDocument.Text is not { } page) return [part];
        List<SegmentPart>? lines = null;
        var start = part.Start;
        foreach (var run in segment.Runs)
        {
            // Folded white space is one space that came from more than one unit; a break is among them.
            if (run.Length != 1 || run.SourceLength < "<br>".Length || segment.Text[run.Start] != ' ') continue;
            if (run.Start <= start || run.Start >= part.End || run.SourceEnd > page.Length) continue;
            if (!page.AsSpan(run.SourceStart, run.SourceLength).Contains("<br", StringComparison.OrdinalIgnoreCase)) continue;
            (lines ??= []).Add(part with { Start = start, End = run.Start });
            start = run.End;
        }

        if (lines is null) return [part];
        lines.Add(part with { Start = start });
        return lines;
    }
}
