using Extractor.Entities.Gazetteers;
using Extractor.Entities.Recognition;

namespace Extractor.Entities.Labelling;

/// <summary>Reads what can be known of a word by itself.</summary>
internal sealed class WordFormReader(Gazetteer gazetteer, WordLexicon lexicon)
{
    /// <summary>Characters of a word that are looked at; no name has longer words.</summary>
    private const int Longest = 40;

    /// <summary>Templates of the parts of a word.</summary>
    private const int Prefix = 200, Suffix = 210, Inner = 220;

    private const int LongestAffix = 4, Gram = 3;

    /// <summary>Reads a word.</summary>
    /// <param name="word">Its letters, at least one.</param>
    /// <param name="hash">Its <see cref="FeatureHash.Of(ReadOnlySpan{char})"/>.</param>
    public WordForm Read(ReadOnlySpan<char> word, ulong hash)
    {
        Span<char> lower = stackalloc char[Math.Min(word.Length, Longest)];
        for (var i = 0; i < lower.Length; i++) lower[i] = word[i] == '’' ? '\'' : char.ToLowerInvariant(word[i]);
        var kind = KindOf(word);
        var lowerHash = FeatureHash.Of(lower);
        var capitals = kind is PieceShape.Capitals or PieceShape.Initial;
        var key = kind == PieceShape.Sign ? 0 : NameKey.Of(word);
        return new()
        {
            Form = hash,
            Lower = lowerHash,
            Shape = ShapeOf(word),
            Kind = kind,
            Roles = key == 0 ? WordRole.None : WordRoles.Of(key),
            Senses = key == 0 ? 0 : NameSenses.Of(gazetteer, key, capitals),
            Class = ClassOf(word, hash, lowerHash, lower),
            Length = word.Length,
            Sign = word[0],
            Parts = PartsOf(lower),
        };
    }

    /// <summary>How a word is written.</summary>
    public static PieceShape KindOf(ReadOnlySpan<char> word)
    {
        int upper = 0, letters = 0, digits = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c)) upper++;
            if (char.IsLetter(c) || char.IsSurrogate(c)) letters++;
            else if (char.IsDigit(c)) digits++;
        }

        if (letters == 0) return digits > 0 ? PieceShape.Number : PieceShape.Sign;
        if (char.IsDigit(word[0])) return PieceShape.Number;
        if (upper == 0) return PieceShape.Lower;
        if (upper == 1 && letters == 1) return PieceShape.Initial;
        if (upper == letters) return PieceShape.Capitals;
        return char.IsUpper(word[0]) ? PieceShape.Capitalised : PieceShape.Mixed;
    }

    // "Xx" for "Paris", "X.X." for "U.S.", "XxXx" for "McDonald", "d,d" for "1,000".
    private static ulong ShapeOf(ReadOnlySpan<char> word)
    {
        var hash = FeatureHash.Start;
        var before = '\0';
        foreach (var c in word)
        {
            var sign = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? 'd' : c == '’' ? '\'' : c;
            if (sign != before) hash = FeatureHash.Step(hash, sign);
            before = sign;
        }

        return hash;
    }

    // A word in capitals or at the start of a sentence may be known as it is written elsewhere.
    private WordClass ClassOf(ReadOnlySpan<char> word, ulong hash, ulong lowerHash, ReadOnlySpan<char> lower)
    {
        var found = lexicon.Find(hash);
        if (found.IsKnown || !char.IsUpper(word[0])) return found;
        var titled = FeatureHash.Step(FeatureHash.Start, char.ToUpperInvariant(lower[0]));
        foreach (var c in lower[1..]) titled = FeatureHash.Step(titled, c);
        found = lexicon.Find(titled);
        return found.IsKnown ? found : lexicon.Find(lowerHash);
    }

    private static ulong[] PartsOf(ReadOnlySpan<char> lower)
    {
        var affixes = Math.Min(LongestAffix, lower.Length);
        var grams = Math.Max(0, lower.Length - Gram - 1);
        var parts = new ulong[(affixes * 2) + grams];
        var at = 0;
        for (var length = 1; length <= affixes; length++)
        {
            parts[at++] = FeatureHash.Of(Prefix + length, FeatureHash.Of(lower[..length]));
            parts[at++] = FeatureHash.Of(Suffix + length, FeatureHash.Of(lower[^length..]));
        }

        for (var i = 1; i + Gram < lower.Length; i++) parts[at++] = FeatureHash.Of(Inner, FeatureHash.Of(lower.Slice(i, Gram)));
        return at == parts.Length ? parts : parts[..at];
    }
}
