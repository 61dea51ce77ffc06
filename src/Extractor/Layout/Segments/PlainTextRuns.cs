using Extractor.Model;

namespace Extractor.Layout;

/// <summary>Makes a segment of lines of plain text, with its map back to the page.</summary>
internal static class PlainTextRuns
{
    /// <summary>The segment of some lines; null where nothing visible is left of them.</summary>
    public static Segment? Segment(string text, List<PlainTextLine> lines, int first, int next, int index, BlockKind kind, int? level)
    {
        var folded = new FoldedText();
        for (var i = first; i < next; i++)
        {
            if (i > first) folded.AddSpace(lines[i - 1].End, lines[i].WordsStart);
            Add(folded, text, lines[i].WordsStart, lines[i].End);
        }

        if (folded.Length == 0) return null;
        var composed = ComposedText.Of(folded.ToString(), folded.Runs);
        return new Segment
        {
            Index = index,
            Text = composed.Text,
            Runs = composed.Runs,
            Kind = kind,
            Level = level,
            ElementRange = new TextSpan(lines[first].Start, lines[next - 1].End),
        };
    }

    // Plain text has no character references: an ampersand goes in by itself, so that none is read.
    private static void Add(FoldedText folded, string text, int start, int end)
    {
        while (start < end)
        {
            var ampersand = text.AsSpan(start, end - start).IndexOf('&');
            var stop = ampersand < 0 ? end : ampersand == 0 ? start + 1 : start + ampersand;
            folded.Add(text.AsSpan(start, stop - start), start, keepsSpace: false);
            start = stop;
        }
    }
}
