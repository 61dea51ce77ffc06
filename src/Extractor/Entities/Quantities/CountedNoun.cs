using Extractor.Model;

namespace Extractor.Entities.Quantities;

/// <summary>Finds the noun that a number counts: a plural within three words (<c>1,200 homeless people</c>).</summary>
internal static class CountedNoun
{
    private const int FarthestNoun = 3;

    /// <summary>Reads the noun after a number.</summary>
    public static bool TryRead(SentenceTokens tokens, ReadNumber number, QuantityContext context, out ReadUnit unit)
    {
        unit = default;
        if (number.Value <= 1 || IsNumbered(tokens, number, context)) return false;
        for (var at = number.Next; at < number.Next + FarthestNoun && at < tokens.Count; at++)
        {
            var word = tokens.Of(at);
            if (tokens[at].Kind != TokenKind.Word || context.Lexicon.Is(QuantityWordKind.Function, word)) return false;
            if (context.Lexicon.Is(QuantityWordKind.Link, word)) continue;
            if (IsPlural(word, context, at == number.Next))
            {
                unit = new(QuantityKind.Count, context.Language == "de" ? word.ToString() : word.ToString().ToLowerInvariant(), 1, null, at + 1);
                return true;
            }

            if (context.Language is not (null or "en") || word.Length < 3 || !char.IsLetter(word[0])) return false;
        }

        return false;
    }

    private static bool IsPlural(ReadOnlySpan<char> word, QuantityContext context, bool isNext)
    {
        if (context.Lexicon.Is(QuantityWordKind.Irregular, word)) return true;
        return context.Language switch
        {
            null or "en" => word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') && char.IsLower(word[0]),
            "de" => isNext && word.Length > 3 && char.IsUpper(word[0]) && char.IsLower(word[1]),
            "fr" or "es" => word.Length > 3 && word[^1] is 's' or 'x' && char.IsLower(word[0]),
            _ => false,
        };
    }

    /// <summary>A number that names rather than counts: <c>Boeing 737</c>, <c>Article 5</c>, <c>page 3</c>.</summary>
    private static bool IsNumbered(SentenceTokens tokens, ReadNumber number, QuantityContext context) =>
        !number.IsWord && !number.IsGrouped && number.Magnitude == 1
        && ((number.First > 1 && tokens.IsCapitalised(number.First - 1)) || context.Lexicon.Is(QuantityWordKind.Numbered, tokens.Of(number.First - 1)));
}
