using Extractor.Model;

namespace Extractor.Entities.Quantities;

/// <summary>Reads numbers followed by what they measure: <c>5 to 7 percent</c>, <c>1,2 Mrd. Euro</c>, <c>three weeks</c>, <c>1,200 people</c>.</summary>
internal static class MeasureReader
{
    /// <summary>Adds what starts at a token; returns the index of the token after it, or <paramref name="at"/> where nothing does.</summary>
    public static int Read(SentenceTokens tokens, int at, QuantityContext context, List<Quantity> found)
    {
        if (!NumberReader.TryRead(tokens, at, context, out var first)) return ReadHyphened(tokens, at, context, found);
        if (TryReadRange(tokens, first, context, out var low, out var high) && TryReadUnit(tokens, high, context, out var unit) && unit.Kind != QuantityKind.Count)
        {
            found.Add(QuantityContext.Make(tokens, low.First, low.Next - 1, unit.Kind, unit.ValueOf(low.Value), unit.Name));
            found.Add(QuantityContext.Make(tokens, high.First, unit.Next - 1, unit.Kind, unit.ValueOf(high.Value), unit.Name));
            return unit.Next;
        }

        if (!TryReadUnit(tokens, first, context, out unit) && !CountedNoun.TryRead(tokens, first, context, out unit)) return at;
        found.Add(QuantityContext.Make(tokens, first.First, unit.Next - 1, unit.Kind, unit.ValueOf(first.Value), unit.Name));
        return unit.Next;
    }

    /// <summary>The two ends of a range; the first takes over the magnitude of the second: <c>3 to 4 million</c>.</summary>
    public static bool TryReadRange(SentenceTokens tokens, ReadNumber first, QuantityContext context, out ReadNumber low, out ReadNumber high)
    {
        (low, high) = (first, default);
        var at = first.Next;
        if (!context.Lexicon.Is(QuantityWordKind.Joint, tokens.Of(at)) && !IsBetween(tokens, first, context)) return false;
        at += context.Lexicon.Is(QuantityWordKind.Currency, tokens.Of(at + 1)) ? 2 : 1;
        if (!NumberReader.TryRead(tokens, at, context, out high)) return false;
        if (first.Magnitude == 1 && high.Magnitude > 1 && first.Digits < 1000) low = first with { Magnitude = high.Magnitude };
        return low.Value < high.Value;
    }

    /// <summary><c>between $3 and $4 million</c></summary>
    private static bool IsBetween(SentenceTokens tokens, ReadNumber first, QuantityContext context)
    {
        var before = first.First - (context.Lexicon.Is(QuantityWordKind.Currency, tokens.Of(first.First - 1)) ? 2 : 1);
        return context.Lexicon.Is(QuantityWordKind.And, tokens.Of(first.Next)) && context.Lexicon.Is(QuantityWordKind.Between, tokens.Of(before));
    }

    private static bool TryReadUnit(SentenceTokens tokens, ReadNumber number, QuantityContext context, out ReadUnit unit)
    {
        var at = number.Next;
        if (tokens.Of(at) is "-" && tokens.Touches(at - 1) && tokens.Touches(at)) at++;
        return CurrencyUnit.TryRead(tokens, at, number, context, out unit) || PlainUnit.TryRead(tokens, at, context, out unit);
    }

    /// <summary>A number word and its unit in one token: <c>three-week</c>.</summary>
    private static int ReadHyphened(SentenceTokens tokens, int at, QuantityContext context, List<Quantity> found)
    {
        var word = tokens.Of(at);
        var hyphen = word.LastIndexOf('-');
        if (hyphen <= 0 || !context.Lexicon.TryGet(QuantityWordKind.Duration, word[(hyphen + 1)..], out var pattern)) return at;
        var value = context.Lexicon.Value(QuantityWordKind.Number, word[..hyphen]);
        if (value == 0) return at;
        found.Add(QuantityContext.Make(tokens, at, at, QuantityKind.Duration, ReadUnit.Fill(pattern, value), null));
        return at + 1;
    }
}
