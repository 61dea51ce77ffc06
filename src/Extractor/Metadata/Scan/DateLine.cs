using Extractor.Metadata.Dates;

namespace Extractor.Metadata.Scan;

/// <summary>Tells short texts that hold a date and are no sentence.</summary>
internal static class DateLine
{
    private const int Shortest = 8;

    /// <summary>Longest text that is looked at: a byline with its date, <c>Press release of 4 March 2026 | Oslo</c>.</summary>
    private const int Longest = 100;

    /// <summary>Words in small letters beside the date of a line that is no sentence, such as <c>Stored by Jane Roe at 4 March 2026</c>.</summary>
    private const int MostSmallWords = 3;

    /// <summary>Whether a text holds a date, and few of its other words begin with a small letter.</summary>
    public static bool Is(ReadOnlySpan<char> words) =>
        words.Length is >= Shortest and <= Longest && words.ContainsAnyInRange('0', '9') && DateParser.TryFind(words, 0, DateOrder.DayFirst, out var match)
        && SmallWords(words[..match.Span.Start]) + SmallWords(words[match.Span.End..]) <= MostSmallWords;

    private static int SmallWords(ReadOnlySpan<char> words)
    {
        var count = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (char.IsLower(words[i]) && (i == 0 || !char.IsLetter(words[i - 1]))) count++;
        }

        return count;
    }
}
