using Extractor.Model;

namespace Extractor.Entities.Quantities;

/// <summary>Reads a currency after a number: <c>euros</c>, <c>Swiss francs</c>, <c>€</c>, <c>NOK</c>, <c>de dollars</c>, <c>cents</c>.</summary>
internal static class CurrencyUnit
{
    /// <summary>Below this, words such as <c>pounds</c> and <c>won</c> mean weights and victories.</summary>
    private const decimal LeastLarge = 1000;

    /// <summary>Reads the currency that starts at a token.</summary>
    public static bool TryRead(SentenceTokens tokens, int at, ReadNumber number, QuantityContext context, out ReadUnit unit)
    {
        unit = default;
        var lexicon = context.Lexicon;
        if (lexicon.Is(QuantityWordKind.Link, tokens.Of(at))) at++;
        if (at >= tokens.Count) return false;
        if (lexicon.Is(QuantityWordKind.Code, tokens.Of(at))) return Money(tokens.Of(at).ToString(), 1, at + 1, out unit);
        var pair = tokens.Of(at, at + 1);
        if (lexicon.TryGet(QuantityWordKind.Currency, pair, out var code)) return Money(code, 1, at + 2, out unit);
        if (lexicon.TryGet(QuantityWordKind.Minor, pair, out code)) return Money(code, 0.01m, at + 2, out unit);
        if (lexicon.TryGet(QuantityWordKind.Currency, tokens.Of(at), out code)) return Money(code, 1, at + 1, out unit);
        if (lexicon.TryGet(QuantityWordKind.Minor, tokens.Of(at), out code)) return Money(code, 0.01m, at + 1, out unit);
        if (lexicon.TryGet(QuantityWordKind.Large, tokens.Of(at), out code) && (number.Value >= LeastLarge || tokens.Is(at + 1, "sterling")))
            return Money(code, 1, tokens.Is(at + 1, "sterling") ? at + 2 : at + 1, out unit);
        return TryReadQualified(tokens, at, lexicon, out unit);
    }

    private static bool TryReadQualified(SentenceTokens tokens, int at, QuantityLexicon lexicon, out ReadUnit unit)
    {
        for (var name = at + 1; name <= at + 2 && name < tokens.Count; name++)
        {
            var noun = tokens.Of(name).TrimEnd('s');
            if (noun.Equals("kroner", StringComparison.OrdinalIgnoreCase) || noun.Equals("kronor", StringComparison.OrdinalIgnoreCase)) noun = noun[..^1];
            if (tokens.IsCapitalised(name - 1) && lexicon.TryGet(QuantityWordKind.Qualified, $"{tokens.Of(name - 1)}:{noun}", out var code))
                return Money(code[..3], 1, name + 1, out unit);
        }

        unit = default;
        return false;
    }

    private static bool Money(string code, decimal factor, int next, out ReadUnit unit)
    {
        unit = new(QuantityKind.Money, code, factor, null, next);
        return true;
    }
}
