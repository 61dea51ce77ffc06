namespace Extractor.Narrative;

/// <summary>Puts words into buckets by FNV-1a (Fowler, Noll, Vo), so that models need no list of words (Weinberger et al. 2009).</summary>
internal static class WordHash
{
    /// <summary>Number of buckets of words.</summary>
    public const int Buckets = 4096;

    /// <summary>Number of buckets of words and pairs of words together, of which there are far more.</summary>
    public const int PairBuckets = 1 << 16;

    /// <summary>Units of a word that count: the rest is ending.</summary>
    private const int StemLength = 7;

    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>Hash of a word without regard to case; all digits are one.</summary>
    /// <param name="word">The word.</param>
    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = Basis;
        for (var i = 0; i < word.Length && i < StemLength; i++)
        {
            var c = char.IsAsciiDigit(word[i]) ? '0' : char.ToLowerInvariant(word[i]);
            hash = (hash ^ c) * Prime;
        }

        return hash;
    }

    /// <summary>Hash of two words in a row.</summary>
    public static uint Pair(uint first, uint second) => ((first * 31) ^ second) * Prime;

    /// <summary>The bucket of a word.</summary>
    public static int Bucket(uint hash) => (int)(Folded(hash) & (Buckets - 1));

    /// <summary>The bucket of a word or pair of words.</summary>
    public static int PairBucket(uint hash) => (int)(Folded(hash) & (PairBuckets - 1));

    private static uint Folded(uint hash) => hash ^ (hash >> 15) ^ (hash >> 24);
}
