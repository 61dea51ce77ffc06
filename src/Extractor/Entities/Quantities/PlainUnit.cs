using System.Globalization;
using Extractor.Model;

namespace Extractor.Entities.Quantities;

/// <summary>Reads the units that are no currency: percent, points, durations and abbreviated measures.</summary>
internal static class PlainUnit
{
    /// <summary>How the record names percentage points.</summary>
    public const string PercentagePoints = "percentage points";
    private const int LongestUnit = 3;

    /// <summary>Reads the unit that starts at a token, the longest form first.</summary>
    public static bool TryRead(SentenceTokens tokens, int at, QuantityContext context, out ReadUnit unit)
    {
        unit = default;
        for (var last = Math.Min(at + LongestUnit, tokens.Count) - 1; last >= at; last--)
        {
            var form = tokens.Of(at, last);
            var lexicon = context.Lexicon;
            if (lexicon.Is(QuantityWordKind.Points, form)) unit = new(QuantityKind.Percent, PercentagePoints, 1, null, last + 1);
            else if (lexicon.Is(QuantityWordKind.Basis, form)) unit = new(QuantityKind.Percent, PercentagePoints, 0.01m, null, last + 1);
            else if (lexicon.Is(QuantityWordKind.Percent, form)) unit = new(QuantityKind.Percent, "%", 1, null, last + 1);
            else if (lexicon.TryGet(QuantityWordKind.Duration, form, out var pattern) && !IsAge(tokens, last + 1)) unit = new(QuantityKind.Duration, null, 1, pattern, last + 1);
            else if (lexicon.TryGet(QuantityWordKind.Decade, form, out pattern)) unit = Compound(pattern, last + 1);
            else if (last == at && lexicon.Is(QuantityWordKind.Measure, form)) unit = new(QuantityKind.Count, form.ToString(), 1, null, last + 1);
            else continue;
            return true;
        }

        return false;
    }

    /// <summary>A unit of several others: <c>P{0}Y*10</c>.</summary>
    private static ReadUnit Compound(string pattern, int next)
    {
        var star = pattern.IndexOf('*', StringComparison.Ordinal);
        return new(QuantityKind.Duration, null, decimal.Parse(pattern.AsSpan(star + 1), CultureInfo.InvariantCulture), pattern[..star], next);
    }

    /// <summary><c>45 years old</c> is an age, not a length of time that the text tells.</summary>
    private static bool IsAge(SentenceTokens tokens, int next) => tokens.Is(next, "old") || tokens.Is(next, "alt");
}
