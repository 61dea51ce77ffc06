using System.Numerics;

namespace Extractor.Entities.Labelling;

/// <summary>Features that a word gives by itself to the tokens around it: they can be added up once for each form.</summary>
internal static class WordFeatures
{
    /// <summary>Tokens to each side that a word speaks to.</summary>
    public const int Reach = 2;

    /// <summary>Places that a word may have, seen from a token: from two before it to two after it.</summary>
    public const int Places = (2 * Reach) + 1;

    private const int Form = 1, Lower = 2, Shape = 3, Fine = 4, Middle = 5, Coarse = 6, Senses = 7, Roles = 8, Capitals = 9, Length = 10, Part = 11,
        SenseBit = 12, RoleBit = 13, ShapeSenses = 14, ShapeSuffix = 15, ShapeCapitals = 16, ShapeFine = 17, PerPlace = 20;

    private const int LongestCounted = 12;

    /// <summary>Gathers the features of a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="offset">Where it stands, seen from the token that is labelled: 0 for the token itself.</param>
    /// <param name="features">Receives the features.</param>
    public static void Collect(WordForm word, int offset, FeatureList features)
    {
        var place = (offset + Reach) * PerPlace;
        features.Add(place + Lower, word.Lower);
        features.Add(place + Shape, word.Shape);
        features.Add(place + Senses, word.Senses);
        features.Add(place + Roles, (ulong)word.Roles);
        if (word.Class.IsKnown) features.Add(place + Middle, word.Class.Middle);
        if (Math.Abs(offset) > 1) return;
        features.Add(place + Capitals, word.Class.Capitals);
        if (word.Class.IsKnown)
        {
            features.Add(place + Fine, word.Class.Fine);
            features.Add(place + Coarse, word.Class.Coarse);
        }

        for (var bits = word.Senses; bits != 0; bits &= bits - 1) features.Add(place + SenseBit, (ulong)BitOperations.TrailingZeroCount(bits));
        for (var bits = (uint)word.Roles; bits != 0; bits &= bits - 1) features.Add(place + RoleBit, (ulong)BitOperations.TrailingZeroCount(bits));
        if (offset != 0)
        {
            if (word.Parts.Length > 5) features.Add(place + ShapeSuffix, word.Parts[5]);
            return;
        }

        features.Add(place + Form, word.Form);
        features.Add(place + Length, (ulong)Math.Min(word.Length, LongestCounted));
        features.Add(place + ShapeSenses, FeatureHash.Join(word.Shape, word.Senses));
        features.Add(place + ShapeCapitals, FeatureHash.Join(word.Shape, word.Class.Capitals));
        features.Add(place + ShapeFine, FeatureHash.Join(word.Shape, word.Class.Fine));
        if (word.Parts.Length > 5) features.Add(place + ShapeSuffix, FeatureHash.Join(word.Shape, word.Parts[5]));
        foreach (var part in word.Parts) features.Add(place + Part, part);
    }
}
