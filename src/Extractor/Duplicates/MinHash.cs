namespace Extractor.Duplicates;

/// <summary>
/// MinHash signatures (Broder, 1997) cut into bands (locality-sensitive hashing; Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", 3.4). Two
/// texts of resemblance s share a band with probability 1 - (1 - s^3)^40: 0.67 at 0.3, 0.93 at 0.4, 0.995 at 0.5, all but 1 at 0.6; unrelated ones,
/// of resemblance 0.02, in 3 of 10,000 cases.
/// </summary>
internal static class MinHash
{
    /// <summary>Bands of a signature.</summary>
    public const int Bands = 40;

    /// <summary>Least values joined in a band.</summary>
    public const int Rows = 3;

    private static readonly ulong[] Factors = Constants(1);
    private static readonly ulong[] Summands = Constants(2);

    /// <summary>The key of each band.</summary>
    public static uint[] BandsOf(ReadOnlySpan<uint> shingles)
    {
        Span<uint> least = stackalloc uint[Bands * Rows];
        least.Fill(uint.MaxValue);
        ReadOnlySpan<ulong> factors = Factors, summands = Summands;
        foreach (var shingle in shingles)
        {
            // Multiply-shift hashing (Dietzfelbinger, 1996).
            for (var i = 0; i < least.Length; i++)
            {
                var hash = (uint)(((factors[i] * shingle) + summands[i]) >> 32);
                if (hash < least[i]) least[i] = hash;
            }
        }

        var bands = new uint[Bands];
        for (var band = 0; band < Bands; band++)
        {
            var key = (ulong)band;
            for (var row = 0; row < Rows; row++) key = HashMixer.Mix(key + least[(band * Rows) + row] + HashMixer.Step);
            bands[band] = (uint)(key >> 32);
        }

        return bands;
    }

    private static ulong[] Constants(ulong kind)
    {
        var constants = new ulong[Bands * Rows];
        for (var i = 0; i < constants.Length; i++) constants[i] = HashMixer.Mix((kind << 32) + ((ulong)i * HashMixer.Step)) | 1;
        return constants;
    }
}
