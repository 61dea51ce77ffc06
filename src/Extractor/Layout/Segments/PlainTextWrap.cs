namespace Extractor.Layout;

/// <summary>Tells lines that a hard wrap parted from lines that stand for themselves.</summary>
internal static class PlainTextWrap
{
    // Text is wrapped at 60 to 100 columns by mail programs, editors and news wires; narrower blocks are lists, addresses or verse,
    // wider ones have a paragraph on each line.
    private const int Narrowest = 50;
    private const int Widest = 120;

    // A wrapped line ends where the next word would not have fitted; a ragged wrap leaves some columns more.
    private const int Ragged = 6;
    private const int LongestLabel = 30;

    /// <summary>Columns of the widest line; 0 where the block is no wrapped text.</summary>
    public static int WidthOf(List<PlainTextLine> lines)
    {
        var width = 0;
        foreach (var line in lines) width = Math.Max(width, line.End - line.Start);
        return width is >= Narrowest and <= Widest ? width : 0;
    }

    /// <summary>Whether a line continues the one before it.</summary>
    /// <param name="text">The page.</param>
    /// <param name="first">First line of the segment.</param>
    /// <param name="before">The line before.</param>
    /// <param name="line">The line.</param>
    /// <param name="width">Columns of the block.</param>
    public static bool Continues(string text, PlainTextLine first, PlainTextLine before, PlainTextLine line, int width)
    {
        if (line.IsItem || line.HeadingLevel > 0 || first.HeadingLevel > 0 || width == 0) return false;
        if (first.IsItem)
        {
            var words = text.AsSpan(before.WordsStart, before.End - before.WordsStart);
            if (line.Indent <= first.Indent && StructureText.EndsSentence(words)) return false;
        }

        if (HasLabel(text, line)) return false;
        return before.End - before.Start + 1 + FirstWordLength(text, line) > width - Ragged;
    }

    private static int FirstWordLength(string text, PlainTextLine line)
    {
        var words = text.AsSpan(line.WordsStart, line.End - line.WordsStart);
        var space = words.IndexOfAny(' ', '\t');
        return space < 0 ? words.Length : space;
    }

    // "Also read: X", "Region: Oslo": begins with a capital, and the words before the colon are few.
    private static bool HasLabel(string text, PlainTextLine line)
    {
        var words = text.AsSpan(line.WordsStart, line.End - line.WordsStart);
        if (!char.IsUpper(words[0])) return false;
        var colon = StructureText.ColonAt(words, LongestLabel);
        return colon > 0 && StructureText.WordCount(words[..colon]) <= 3 && words[..colon].IndexOfAny(".,;\"”") < 0;
    }
}
