namespace Extractor.Duplicates;

/// <summary>Spreads the bits of a number over all others: the finaliser of SplitMix64 (Steele, Lea and Flood, 2014). The same on every machine and in every run.</summary>
internal static class HashMixer
{
    /// <summary>Step between the states of SplitMix64.</summary>
    public const ulong Step = 0x9E3779B97F4A7C15;

    /// <summary>The mixed number.</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
