namespace Extractor.Learning.Entities;

/// <summary>Numbers that look random and are the same in every run (SplitMix64, Steele et al., 2014).</summary>
/// <param name="Seed">Where they start.</param>
internal record struct SplitMix(ulong Seed)
{
    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        var value = Seed += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    /// <summary>A whole number from 0, below a limit.</summary>
    public int Below(int limit) => (int)((Next() >> 33) % (ulong)limit);

    /// <summary>Puts items into another order.</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var other = Below(i + 1);
            (items[i], items[other]) = (items[other], items[i]);
        }
    }
}
