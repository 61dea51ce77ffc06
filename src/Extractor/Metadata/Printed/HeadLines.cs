namespace Extractor.Metadata.Printed;

/// <summary>The lines at the head of an article's canonical text.</summary>
internal static class HeadLines
{
    /// <summary>Lines in which bylines and dates of an article stand.</summary>
    private const int MostLines = 12;

    /// <summary>Start and end of each head line, blank ones left out.</summary>
    public static IReadOnlyList<(int Start, int End)> Of(string text)
    {
        var lines = new List<(int, int)>();
        var start = 0;
        while (start < text.Length && lines.Count < MostLines)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            int from = start, to = end;
            while (from < to && char.IsWhiteSpace(text[from])) from++;
            while (to > from && char.IsWhiteSpace(text[to - 1])) to--;
            if (to > from) lines.Add((from, to));
            start = end + 1;
        }

        return lines;
    }
}
