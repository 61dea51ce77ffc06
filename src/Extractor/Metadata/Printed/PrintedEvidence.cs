using Extractor.Metadata.Dates;
using Extractor.Model;

namespace Extractor.Metadata.Printed;

/// <summary>Finds where the canonical text prints the words that metadata rest on.</summary>
internal static class PrintedEvidence
{
    /// <summary>Units at the head of the text in which title, byline and date are looked for.</summary>
    private const int HeadLength = 2000;

    /// <summary>Where a text first stands in the head; empty where it does not.</summary>
    public static IReadOnlyList<TextSpan> Of(string text, string words)
    {
        if (words.Length == 0) return [];
        var at = text.AsSpan(0, Math.Min(text.Length, HeadLength)).IndexOf(words, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? [] : [new TextSpan(at, at + words.Length)];
    }

    /// <summary>Where each of several texts first stands as whole words in the head or the last line.</summary>
    public static IReadOnlyList<TextSpan> OfAll(string text, IReadOnlyList<string> names)
    {
        var spans = new List<TextSpan>();
        foreach (var name in names) spans.AddRange(Of(text, name));
        spans.Sort();
        return spans;
    }

    /// <summary>Where the head prints a date of the same day.</summary>
    public static IReadOnlyList<TextSpan> OfDay(string text, string iso, DateOrder order)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, HeadLength));
        var from = 0;
        while (DateParser.TryFind(head, from, order, out var match))
        {
            if (iso.StartsWith(match.Date.ToIso().AsSpan(0, 10), StringComparison.Ordinal)) return [match.Span];
            from = match.Span.End;
        }

        return [];
    }
}
