namespace Extractor.Layout;

/// <summary>A line of plain text: where its words begin and end, without the white space and the list sign before them.</summary>
/// <param name="Start">UTF-16 offset of the line.</param>
/// <param name="WordsStart">Offset of the first word.</param>
/// <param name="End">Offset after the last word.</param>
/// <param name="Indent">Columns before the list sign or the first word; a tab counts as four.</param>
/// <param name="IsItem">Whether a bullet or a number and a dot stand before the words.</param>
/// <param name="HeadingLevel">Number of <c>#</c> signs before the words; 0 where there are none.</param>
internal readonly record struct PlainTextLine(int Start, int WordsStart, int End, int Indent, bool IsItem, int HeadingLevel)
{
    private const int TabColumns = 4;
    private const string Bullets = "•‣◦▪▫●○■□▶►▸✓✔";
    private const string SpacedBullets = "-–*+·";

    /// <summary>Whether there are no words.</summary>
    public bool IsBlank => WordsStart >= End;

    /// <summary>Reads the line between two offsets.</summary>
    /// <param name="text">The page.</param>
    /// <param name="start">Offset of the line.</param>
    /// <param name="end">Offset of its line break.</param>
    public static PlainTextLine Read(string text, int start, int end)
    {
        int at = start, indent = 0;
        while (at < end && IsSpace(text[at])) indent += text[at++] == '\t' ? TabColumns : 1;
        while (end > at && IsSpace(text[end - 1])) end--;
        if (at >= end) return new PlainTextLine(start, end, end, indent, false, 0);

        var marker = MarkerLength(text.AsSpan(at, end - at));
        var level = marker > 0 ? 0 : HeadingSigns(text.AsSpan(at, end - at));
        var words = at + Math.Max(marker, level);
        while (words < end && IsSpace(text[words])) words++;
        return new PlainTextLine(start, words, end, indent, marker > 0, level);
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\0' or '\uFEFF';

    // • item, - item, 1. item, 12) item. "-5 degrees" and "3.5 million" are text.
    private static int MarkerLength(ReadOnlySpan<char> line)
    {
        if (line.Length < 2) return 0;
        if (Bullets.Contains(line[0], StringComparison.Ordinal)) return 1;
        if (SpacedBullets.Contains(line[0], StringComparison.Ordinal)) return char.IsWhiteSpace(line[1]) ? 1 : 0;
        var digits = 0;
        while (digits < line.Length && digits < 3 && char.IsAsciiDigit(line[digits])) digits++;
        return digits > 0 && digits + 2 < line.Length && line[digits] is '.' or ')' && line[digits + 1] == ' ' ? digits + 1 : 0;
    }

    private static int HeadingSigns(ReadOnlySpan<char> line)
    {
        var signs = 0;
        while (signs < line.Length && line[signs] == '#') signs++;
        return signs is > 0 and <= 6 && signs < line.Length && line[signs] == ' ' ? signs : 0;
    }
}
