namespace Extractor.Layout;

/// <summary>Reads grades and scores: rows of a grade scale (<c>0.90–1.00 A High</c>) and the page's own (<c>C · 0.72</c>).</summary>
internal static class ProfileScale
{
    private const string ScoreSeparators = " ·•|/,;:–—-()\u00A0";

    /// <summary>
    /// A row of a scale that begins in a segment: three parts in one segment, glued or not, or one in each of three segments.
    /// </summary>
    /// <param name="segments">The page's segments.</param>
    /// <param name="index">The segment in which the row begins.</param>
    /// <param name="line">The line of the segment that begins the row.</param>
    /// <param name="cells">Range, grade, meaning.</param>
    /// <returns>The number of segments that the row takes; 0 where there is none.</returns>
    public static int ReadRow(IReadOnlyList<Segment> segments, int index, SegmentPart line, out IReadOnlyList<SegmentPart> cells)
    {
        cells = [];
        var length = RangeLength(StructureText.Span(line));
        if (length == 0) return 0;
        var range = StructureText.Trim(line with { End = line.Start + length });
        var used = 1;
        if (Rest(segments, index, ref used, line with { Start = range.End }) is not { } afterRange) return 0;
        var gradeLength = GradeLength(StructureText.Span(afterRange));
        if (gradeLength == 0) return 0;
        var grade = afterRange with { End = afterRange.Start + gradeLength };
        if (Rest(segments, index, ref used, afterRange with { Start = grade.End }) is not { } meaning) return 0;
        if (StructureText.WordCount(meaning) > 12) return 0;
        cells = [range, grade, meaning];
        return used;
    }

    /// <summary>Finds a grade, a score, or both, where the part holds nothing else.</summary>
    public static bool TryScore(SegmentPart part, out SegmentPart? grade, out SegmentPart? score)
    {
        grade = score = null;
        var text = part.Segment.Text;
        for (var at = part.Start; at < part.End;)
        {
            if (ScoreSeparators.Contains(text[at], StringComparison.Ordinal))
            {
                at++;
                continue;
            }

            var rest = text.AsSpan(at, part.End - at);
            var length = DecimalLength(rest);
            if (length > 0 && score is null) score = new SegmentPart(part.Segment, at, at + length);
            else if ((length = GradeLength(rest)) > 0 && grade is null && EndsWord(rest, length))
                grade = new SegmentPart(part.Segment, at, at + length);
            else return false;
            at += length;
        }

        return grade is not null || score is not null;
    }

    private static bool EndsWord(ReadOnlySpan<char> text, int at) => at == text.Length || !char.IsLetterOrDigit(text[at]);

    // What is left of the segment, or the whole of the next one.
    private static SegmentPart? Rest(IReadOnlyList<Segment> segments, int index, ref int used, SegmentPart part)
    {
        part = StructureText.Trim(part);
        if (part.End > part.Start) return part;
        if (index + used >= segments.Count || part.End < part.Segment.Text.Length) return null;
        return StructureText.Body(segments[index + used++]);
    }

    private static int RangeLength(ReadOnlySpan<char> text)
    {
        var first = DecimalLength(text);
        if (first == 0) return 0;
        var at = first;
        while (at < text.Length && text[at] is ' ' or '–' or '-' or '—' or '\u2011' or '−') at++;
        if (at == first) return 0;
        var second = DecimalLength(text[at..]);
        return second == 0 ? 0 : at + second;
    }

    // 0.72, 1.00, 0,72: a probability with decimals.
    private static int DecimalLength(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[0] is not ('0' or '1') || text[1] is not ('.' or ',') || !char.IsAsciiDigit(text[2])) return 0;
        var at = 3;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return at <= 6 ? at : 0;
    }

    // A, B+, C/D. In glued text the meaning follows at once, so a capital and a small letter after the grade are its beginning.
    private static int GradeLength(ReadOnlySpan<char> text)
    {
        var at = Letter(text, 0);
        if (at > 0 && at + 1 < text.Length && text[at] == '/' && Letter(text, at + 1) is > 0 and var end) at = end;
        if (at > 0 && at < text.Length && char.IsLower(text[at])) return 0;
        return at;

        static int Letter(ReadOnlySpan<char> text, int at)
        {
            if (at >= text.Length || text[at] is not (>= 'A' and <= 'F')) return 0;
            return at + 1 < text.Length && text[at + 1] is '+' or '−' ? at + 2 : at + 1;
        }
    }
}
