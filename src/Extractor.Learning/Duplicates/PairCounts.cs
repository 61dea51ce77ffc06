namespace Extractor.Learning.Duplicates;

/// <summary>Pairs of texts.</summary>
/// <param name="Right">Found, and of one story.</param>
/// <param name="Wrong">Found, and of two.</param>
/// <param name="Missed">Of one story, and not found.</param>
internal readonly record struct PairCounts(int Right, int Wrong, int Missed)
{
    /// <summary>Share of the found that are of one story.</summary>
    public double Precision => Right + Wrong == 0 ? 1 : (double)Right / (Right + Wrong);

    /// <summary>Share of those of one story that are found.</summary>
    public double Recall => Right + Missed == 0 ? 1 : (double)Right / (Right + Missed);

    /// <summary>Harmonic mean of both.</summary>
    public double F1 => Right + Wrong + Missed == 0 ? 1 : 2.0 * Right / ((2 * Right) + Wrong + Missed);

    /// <summary>Both together.</summary>
    public static PairCounts operator +(PairCounts one, PairCounts other) => new(one.Right + other.Right, one.Wrong + other.Wrong, one.Missed + other.Missed);
}
