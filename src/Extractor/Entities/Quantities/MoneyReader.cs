using Extractor.Model;

namespace Extractor.Entities.Quantities;

/// <summary>Reads amounts whose currency comes first: <c>$3m-$4m</c>, <c>HK$5 billion</c>, <c>NOK 400 million</c>, <c>EUR1.2bn</c>.</summary>
internal static class MoneyReader
{
    /// <summary>Below this, <c>R2</c> is a robot and <c>COP28</c> a conference.</summary>
    private const decimal LeastAmount = 100;

    /// <summary>Adds what starts at a token; returns the index of the token after it, or <paramref name="at"/> where nothing does.</summary>
    public static int Read(SentenceTokens tokens, int at, QuantityContext context, List<Quantity> found)
    {
        if (!TryReadPrefix(tokens, at, context, out var code, out var start)) return ReadGlued(tokens, at, context, found);
        if (!NumberReader.TryRead(tokens, start, context, out var first) || first.IsWord) return at;
        if (MeasureReader.TryReadRange(tokens, first, context, out var low, out var high))
        {
            var second = context.Lexicon.Is(QuantityWordKind.Currency, tokens.Of(high.First - 1)) ? high.First - 1 : high.First;
            if (second < high.First && (!context.Lexicon.TryGet(QuantityWordKind.Currency, tokens.Of(second), out var other) || (other != code && tokens.Of(second) is not "$"))) return Single(tokens, at, first, code, found);
            var isRange = second < high.First || high.Magnitude > 1 || tokens.Of(first.Next) is "-" or "–" or "—";
            if (isRange)
            {
                found.Add(QuantityContext.Make(tokens, at, low.Next - 1, QuantityKind.Money, QuantityContext.Plain(low.Value), code));
                found.Add(QuantityContext.Make(tokens, second, high.Next - 1, QuantityKind.Money, QuantityContext.Plain(high.Value), code));
                return high.Next;
            }
        }

        return Single(tokens, at, first, code, found);
    }

    private static int Single(SentenceTokens tokens, int at, ReadNumber number, string code, List<Quantity> found)
    {
        found.Add(QuantityContext.Make(tokens, at, number.Next - 1, QuantityKind.Money, QuantityContext.Plain(number.Value), code));
        return number.Next;
    }

    private static bool TryReadPrefix(SentenceTokens tokens, int at, QuantityContext context, out string code, out int number)
    {
        var lexicon = context.Lexicon;
        var word = tokens.Of(at);
        number = at + 1;
        if (tokens[at].Kind == TokenKind.Symbol && lexicon.TryGet(QuantityWordKind.Currency, word, out code))
        {
            if (word is "¥" && context.Language == "zh") code = "CNY";
            return true;
        }

        if (tokens.Of(at + 1) is "$" && tokens.Touches(at) && lexicon.TryGet(QuantityWordKind.Dollar, word, out code))
        {
            number = at + 2;
            return true;
        }

        code = word.ToString();
        if (lexicon.Is(QuantityWordKind.Code, word)) return true;
        return word.Length > 1 && lexicon.TryGet(QuantityWordKind.Prefix, word, out code);
    }

    private static int ReadGlued(SentenceTokens tokens, int at, QuantityContext context, List<Quantity> found)
    {
        var word = tokens.Of(at);
        var letters = word.IndexOfAnyInRange('0', '9');
        if (letters <= 0 || CodeOf(word[..letters], context) is not { } code) return at;
        if (!DigitReader.TryRead(word[letters..], context.DecimalComma, out var value, out var length, out _)) return at;
        var next = at + 1;
        var factor = length + letters == word.Length ? 1 : context.Lexicon.Value(QuantityWordKind.Suffix, word[(length + letters)..]);
        if (factor == 0) return at;
        if (context.Lexicon.Value(QuantityWordKind.Magnitude, tokens.Of(next)) is > 0 and var magnitude) (factor, next) = (factor * magnitude, next + 1);
        if (factor == 1 && value < LeastAmount && (letters == 1 || context.Lexicon.Is(QuantityWordKind.WordCode, code))) return at;
        found.Add(QuantityContext.Make(tokens, at, next - 1, QuantityKind.Money, QuantityContext.Plain(value * factor), code));
        return next;
    }

    private static string? CodeOf(ReadOnlySpan<char> letters, QuantityContext context)
    {
        if (context.Lexicon.Is(QuantityWordKind.Code, letters)) return letters.ToString();
        return context.Lexicon.TryGet(QuantityWordKind.Prefix, letters, out var code) ? code : null;
    }
}
