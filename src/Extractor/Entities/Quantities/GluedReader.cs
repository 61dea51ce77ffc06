using Extractor.Model;

namespace Extractor.Entities.Quantities;

/// <summary>Reads numbers that share a token or a hyphen with their unit: <c>three-week</c>, <c>50p</c>, <c>25bps</c>, <c>500MW</c>, <c>20-million-euro</c>, <c>5,000-word</c>.</summary>
internal static class GluedReader
{
    /// <summary>Shortest noun after a hyphen; below are endings such as <c>10-th</c>.</summary>
    private const int ShortestNoun = 3;

    /// <summary>Above, <c>720p</c> is the height of a picture.</summary>
    private const decimal MostPence = 300;

    /// <summary>Adds what starts at a token; returns the index of the token after it, or <paramref name="at"/> where nothing does.</summary>
    public static int Read(SentenceTokens tokens, int at, QuantityContext context, List<Quantity> found)
    {
        var word = tokens.Of(at);
        if (char.IsAsciiDigit(word[0]) && TryReadDigits(word, context, out var unit, out var value)) found.Add(QuantityContext.Make(tokens, at, at, unit.Kind, unit.ValueOf(value), unit.Name));
        else if (TryReadWord(word, context, out var pattern, out value)) found.Add(QuantityContext.Make(tokens, at, at, QuantityKind.Duration, ReadUnit.Fill(pattern, value), null));
        else return at;
        return at + 1;
    }

    /// <summary>What follows a number and a hyphen: <c>million-euro</c>, or a noun that the number counts.</summary>
    public static bool TryReadHyphened(ReadOnlySpan<char> word, int at, QuantityContext context, out ReadUnit unit)
    {
        unit = default;
        var hyphen = word.IndexOf('-');
        if (hyphen > 0 && context.Lexicon.Value(QuantityWordKind.Magnitude, word[..hyphen]) is > 0 and var magnitude
            && context.Lexicon.TryGet(QuantityWordKind.Currency, word[(hyphen + 1)..], out var code))
        {
            unit = new(QuantityKind.Money, code, magnitude, null, at + 1);
            return true;
        }

        if (word.Length < ShortestNoun || word.ContainsAnyExceptInRange('a', 'z') || word is "odd" or "plus" or "something" or "strong" or "time" or "old"
            || context.Lexicon.Is(QuantityWordKind.Function, word)) return false;
        unit = new(QuantityKind.Count, word.ToString(), 1, null, at + 1);
        return true;
    }

    private static bool TryReadDigits(ReadOnlySpan<char> word, QuantityContext context, out ReadUnit unit, out decimal value)
    {
        unit = default;
        if (!DigitReader.TryRead(word, context.DecimalComma, out value, out var length, out _) || length == word.Length) return false;
        var tail = word[length..];
        if (context.Lexicon.Is(QuantityWordKind.Basis, tail)) unit = new(QuantityKind.Percent, PlainUnit.PercentagePoints, 0.01m, null, 0);
        else if (context.Lexicon.TryGet(QuantityWordKind.Glued, tail, out var code) && value <= MostPence) unit = new(QuantityKind.Money, code, 0.01m, null, 0);
        else if (tail.Length > 1 && context.Lexicon.Is(QuantityWordKind.Measure, tail)) unit = new(QuantityKind.Count, tail.ToString(), 1, null, 0);
        return unit.Name is not null;
    }

    /// <summary>A number word and a unit of time in one token: <c>three-week</c>.</summary>
    private static bool TryReadWord(ReadOnlySpan<char> word, QuantityContext context, out string pattern, out decimal value)
    {
        (pattern, value) = (string.Empty, 0);
        var hyphen = word.LastIndexOf('-');
        if (hyphen <= 0 || !context.Lexicon.TryGet(QuantityWordKind.Duration, word[(hyphen + 1)..], out pattern)) return false;
        value = context.Lexicon.Value(QuantityWordKind.Number, word[..hyphen]);
        return value > 0;
    }
}
