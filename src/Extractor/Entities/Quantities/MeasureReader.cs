using Extractor.Model;

namespace Extractor.Entities.Quantities;

/// <summary>Reads numbers followed by what they measure: <c>5 to 7 percent</c>, <c>1,2 Mrd. Euro</c>, <c>three weeks</c>, <c>1,200 people</c>.</summary>
internal static class MeasureReader
{
    /// <summary>Adds what starts at a token; returns the index of the token after it, or <paramref name="at"/> where nothing does.</summary>
    public static int Read(SentenceTokens tokens, int at, QuantityContext context, List<Quantity> found)
    {
        if (ReadOneUnit(tokens, at, context, found) is var end && end > at) return end;
        if (!NumberReader.TryRead(tokens, at, context, out var first)) return GluedReader.Read(tokens, at, context, found);
        if (IsShareOf(tokens, at)) return first.Next + 1;
        if (TryReadRange(tokens, first, context, out var low, out var high)
            && (TryReadUnit(tokens, high, context, out var unit) || (IsJoint(tokens, first, context) && CountedNoun.TryRead(tokens, high, context, out unit))))
        {
            found.Add(QuantityContext.Make(tokens, low.First, low.Next - 1, unit.Kind, unit.ValueOf(low.Value), unit.Name));
            found.Add(QuantityContext.Make(tokens, high.First, unit.Next - 1, unit.Kind, unit.ValueOf(high.Value), unit.Name));
            return unit.Next;
        }

        if (!TryReadUnit(tokens, first, context, out unit) && !CountedNoun.TryRead(tokens, first, context, out unit)) return at;
        var sign = unit.Kind == QuantityKind.Percent && IsNegative(tokens, at) ? 1 : 0;
        found.Add(QuantityContext.Make(tokens, first.First - sign, unit.Next - 1, unit.Kind, unit.ValueOf(sign > 0 ? -first.Value : first.Value), unit.Name));
        return unit.Next;
    }

    /// <summary>A minus sign of its own before the number: <c>-3%</c>, but not <c>2-3%</c>.</summary>
    private static bool IsNegative(SentenceTokens tokens, int at) => tokens.Of(at - 1) is "-" or "−" && tokens.Touches(at - 1) && !tokens.Touches(at - 2);

    /// <summary>The second number of <c>one in five voters</c>, which counts nothing.</summary>
    private static bool IsShareOf(SentenceTokens tokens, int at) => tokens.Of(at - 1) is "in" && tokens.Of(at - 2) is "one" or "One" or "two" or "Two" or "three" or "Three" or "four" or "nine";

    private static bool IsJoint(SentenceTokens tokens, ReadNumber first, QuantityContext context) =>
        context.Lexicon.Is(QuantityWordKind.Joint, tokens.Of(first.Next));

    /// <summary>One unit without a number: <c>a decade</c>, <c>a fortnight</c>, <c>a year and a half</c>, <c>for a week</c>.</summary>
    private static int ReadOneUnit(SentenceTokens tokens, int at, QuantityContext context, List<Quantity> found)
    {
        if (!context.IsEnglish || (!tokens.Is(at, "a") && !tokens.Is(at, "an")) || !PlainUnit.TryRead(tokens, at + 1, context, out var unit) || unit.Kind != QuantityKind.Duration) return at;
        var half = tokens.Is(unit.Next, "and") && tokens.Is(unit.Next + 1, "a") && tokens.Is(unit.Next + 2, "half");
        var compound = context.Lexicon.Is(QuantityWordKind.Decade, tokens.Of(at + 1));
        if (!half && !compound && (tokens.Of(at - 1) is not ("for" or "than" or "nearly" or "almost") || tokens.Is(at + 1, "second"))) return at;
        var next = half ? unit.Next + 3 : unit.Next;
        found.Add(QuantityContext.Make(tokens, at, next - 1, unit.Kind, unit.ValueOf(half ? 1.5m : 1), null));
        return next;
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
        var hyphened = tokens.Of(at) is "-" && tokens.Touches(at - 1) && tokens.Touches(at);
        if (hyphened) at++;
        if (CurrencyUnit.TryRead(tokens, at, number, context, out unit) || PlainUnit.TryRead(tokens, at, context, out unit)) return true;
        return hyphened && context.IsEnglish && GluedReader.TryReadHyphened(tokens.Of(at), at, context, out unit);
    }
}
