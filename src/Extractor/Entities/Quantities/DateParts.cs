using System.Globalization;
using Extractor.Model;

namespace Extractor.Entities.Quantities;

/// <summary>Reads days, years and months off single tokens.</summary>
internal static class DateParts
{
    private const int FirstYear = 1000;
    private const int LastYear = 2199;

    /// <summary>A year of four digits; 0 for other tokens.</summary>
    public static int Year(SentenceTokens tokens, int at)
    {
        var word = tokens.Of(at);
        return word.Length == 4 && !word.ContainsAnyExceptInRange('0', '9')
            && int.Parse(word, CultureInfo.InvariantCulture) is >= FirstYear and <= LastYear and var year ? year : 0;
    }

    /// <summary>A day of the month: <c>5</c>, <c>05</c>, <c>5th</c>, <c>1er</c>; 0 for other tokens.</summary>
    public static int Day(SentenceTokens tokens, int at)
    {
        var word = tokens.Of(at);
        var digits = 0;
        while (digits < word.Length && digits < 3 && char.IsAsciiDigit(word[digits])) digits++;
        if (digits is 0 or > 2) return 0;
        if (digits < word.Length && !IsOrdinalEnding(word[digits..])) return 0;
        return int.Parse(word[..digits], CultureInfo.InvariantCulture) is >= 1 and <= 31 and var day ? day : 0;
    }

    /// <summary>A month by name; in languages that write months with a capital, only with one. 0 for other tokens.</summary>
    public static int Month(SentenceTokens tokens, int at, QuantityContext context)
    {
        if (at < 0 || at >= tokens.Count || tokens[at].Kind != TokenKind.Word) return 0;
        if (context.Language is null or "en" or "de" && !tokens.IsCapitalised(at)) return 0;
        return context.Calendar.Month(tokens.Of(at));
    }

    /// <summary>A weekday by name, 1 for Monday; 0 for other tokens.</summary>
    public static int Weekday(SentenceTokens tokens, int at, QuantityContext context)
    {
        if (at < 0 || at >= tokens.Count || tokens[at].Kind != TokenKind.Word) return 0;
        if (context.Language is null or "en" or "de" && !tokens.IsCapitalised(at)) return 0;
        return context.Calendar.Weekday(tokens.Of(at));
    }

    /// <summary>The index after the links that start at a token: at most two of them.</summary>
    public static int SkipLinks(SentenceTokens tokens, int at, QuantityContext context)
    {
        for (var skipped = 0; skipped < 2 && context.Calendar.IsLink(tokens.Of(at)); skipped++) at++;
        return at;
    }

    private static bool IsOrdinalEnding(ReadOnlySpan<char> ending) => ending is "st" or "nd" or "rd" or "th" or "er" or "º" or "e";
}
