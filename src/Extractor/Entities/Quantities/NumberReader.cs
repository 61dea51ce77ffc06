using Extractor.Model;

namespace Extractor.Entities.Quantities;

/// <summary>Reads a number in digits or words, with its magnitude.</summary>
internal static class NumberReader
{
    private const int MostMagnitudes = 2;
    private const decimal LargestMagnitude = 1e15m;

    /// <summary>Reads the number that starts at a token; false where none does.</summary>
    public static bool TryRead(SentenceTokens tokens, int at, QuantityContext context, out ReadNumber number)
    {
        number = default;
        if (at >= tokens.Count) return false;
        var first = tokens.Of(at);
        if (tokens[at].Kind is not (TokenKind.Word or TokenKind.Number)) return false;
        return char.IsDigit(first[0]) ? TryReadDigits(tokens, at, context, out number) : TryReadWords(tokens, at, context, out number);
    }

    private static bool TryReadDigits(SentenceTokens tokens, int at, QuantityContext context, out ReadNumber number)
    {
        number = default;
        var text = tokens.Of(at);
        if (!DigitReader.TryRead(text, context.DecimalComma, out var value, out var length, out var grouped)) return false;
        var next = at + 1;
        var magnitude = 1m;
        if (length < text.Length)
        {
            magnitude = context.Lexicon.Value(QuantityWordKind.Suffix, text[length..]);
            if (magnitude == 0) return false;
        }
        else
        {
            while (IsGroup(tokens, next) && value < 1_000_000_000 && value == decimal.Truncate(value))
            {
                value = (value * 1000) + decimal.Parse(tokens.Of(next), System.Globalization.CultureInfo.InvariantCulture);
                grouped = true;
                next++;
            }

            value += Half(tokens, ref next);
            magnitude = Magnitudes(tokens, ref next, context);
        }

        number = new(value, magnitude, at, next, IsWord: false, grouped);
        return true;
    }

    /// <summary>The next group of a number whose groups are parted by a plain space: <c>1 200</c>.</summary>
    private static bool IsGroup(SentenceTokens tokens, int at) =>
        tokens.Of(at) is { Length: 3 } group && !group.ContainsAnyExceptInRange('0', '9')
        && tokens.Of(at - 1) is { Length: > 0 and <= 3 } before && before[0] != '0' && tokens[at].Start == tokens[at - 1].End + 1;

    private static decimal Magnitudes(SentenceTokens tokens, ref int next, QuantityContext context)
    {
        var magnitude = 1m;
        for (var i = 0; i < MostMagnitudes; i++)
        {
            var at = tokens.Of(next) is "-" && tokens.Touches(next - 1) && tokens.Touches(next) ? next + 1 : next;
            var factor = context.Lexicon.Value(QuantityWordKind.Magnitude, tokens.Of(at));
            if (factor == 0 && tokens.Of(next).Length <= 3 && context.Lexicon.Is(QuantityWordKind.Currency, tokens.Of(next + 1)))
                factor = context.Lexicon.Value(QuantityWordKind.Suffix, tokens.Of(next));
            if (factor == 0 || factor * magnitude > LargestMagnitude) break;
            magnitude *= factor;
            next = at + 1;
        }

        return magnitude;
    }

    /// <summary><c>twenty-five</c>, <c>two hundred and six</c>, <c>half a million</c>, <c>a dozen</c>, <c>three billion</c>.</summary>
    private static bool TryReadWords(SentenceTokens tokens, int at, QuantityContext context, out ReadNumber number)
    {
        number = default;
        var next = at;
        var value = 0m;
        if (tokens.Is(next, "half") && IsArticle(tokens, next + 1)) (value, next) = (0.5m, next + 2);
        else if (IsArticle(tokens, next)) (value, next) = (1, next + 1);
        else if (!TryReadBelowThousand(tokens, ref next, context, out value)) return false;
        else value += Half(tokens, ref next);
        var counted = next;
        var magnitude = Magnitudes(tokens, ref next, context);
        var isNumber = context.Lexicon.Is(QuantityWordKind.Number, tokens.Of(at)) || tokens.Of(at).Contains('-');
        if (magnitude == 1 && !tokens.Is(at, "half") && (counted == at || !isNumber)) return false;
        number = new(value, magnitude, at, next, IsWord: true, IsGrouped: false);
        return true;
    }

    private static bool TryReadBelowThousand(SentenceTokens tokens, ref int next, QuantityContext context, out decimal value)
    {
        value = 0;
        var start = next;
        while (next < tokens.Count)
        {
            var part = SmallNumber(tokens.Of(next), context);
            if (part > 0 && (value == 0 || (value % 100 == 0 && part < 100) || (value % 10 == 0 && part < 10))) value += part;
            else if (value is > 0 and < 10 && tokens.Is(next, "hundred")) value *= 100;
            else if (value >= 100 && tokens.Is(next, "and") && SmallNumber(tokens.Of(next + 1), context) > 0) { /* two hundred and six */ }
            else break;
            next++;
        }

        return next > start;
    }

    private static decimal SmallNumber(ReadOnlySpan<char> word, QuantityContext context)
    {
        var hyphen = word.IndexOf('-');
        if (hyphen <= 0) return context.Lexicon.Value(QuantityWordKind.Number, word);
        var tens = context.Lexicon.Value(QuantityWordKind.Number, word[..hyphen]);
        var ones = context.Lexicon.Value(QuantityWordKind.Number, word[(hyphen + 1)..]);
        return tens >= 20 && ones is > 0 and < 10 ? tens + ones : 0;
    }

    /// <summary>The half of <c>three and a half million</c>; 0 where there is none.</summary>
    private static decimal Half(SentenceTokens tokens, ref int next)
    {
        if (!tokens.Is(next, "and") || !tokens.Is(next + 1, "a") || !tokens.Is(next + 2, "half")) return 0;
        next += 3;
        return 0.5m;
    }

    private static bool IsArticle(SentenceTokens tokens, int at) => tokens.Is(at, "a") || tokens.Is(at, "an");
}
