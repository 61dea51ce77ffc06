using Extractor.Metadata.Dates;
using Extractor.Model;

namespace Extractor.Metadata.Printed;

/// <summary>
/// The dateline that opens a story: place in capitals, perhaps date and agency, then a dash:
/// <c>OSLO, March 4, 2026 (Reuters) —</c>, <c>BRUSSELS, 4 March 2026 –</c>, <c>Berlin, 4. März 2026 (dpa) -</c>.
/// </summary>
internal static class Dateline
{
    /// <summary>Longest dateline.</summary>
    private const int Longest = 90;

    /// <summary>Spaces in the longest place, such as <c>NEW YORK and RIO DE JANEIRO,</c>.</summary>
    private const int MostSpaces = 5;

    /// <summary>The date of a dateline; null where the line opens with none, or its date has no year.</summary>
    /// <param name="line">A paragraph.</param>
    /// <param name="order">How to read figures.</param>
    public static DateMatch? Find(ReadOnlySpan<char> line, DateOrder order)
    {
        var head = line[..Math.Min(line.Length, Longest)];
        if (head.IsEmpty || !char.IsUpper(head[0])) return null;
        var dash = EndOf(head);
        if (dash < 0 || !DateParser.TryFind(head[..dash], 0, order, out var match)) return null;
        var place = head[..match.Span.Start].TrimEnd();
        return place is [.., ',' or '(' or '/'] && place.Count(' ') <= MostSpaces ? match : null;
    }

    private static int EndOf(ReadOnlySpan<char> head)
    {
        foreach (var mark in (ReadOnlySpan<string>)[" — ", " – ", " - ", " -- ", "— ", "– "])
        {
            if (head.IndexOf(mark, StringComparison.Ordinal) is > 0 and var at) return at;
        }

        return -1;
    }

    /// <summary>The span of a match inside a line, over the whole text.</summary>
    public static TextSpan Shift(TextSpan span, int by) => new(span.Start + by, span.End + by);
}
