namespace Extractor.Learning.Entities;

/// <summary>How many names were found as gold has them.</summary>
/// <param name="Right">Found in their place and of their type.</param>
/// <param name="Found">Found.</param>
/// <param name="Gold">In gold.</param>
internal readonly record struct SpanCounts(int Right, int Found, int Gold)
{
    /// <summary>Share of those found that are right; 1 where none was found.</summary>
    public double Precision => Found == 0 ? 1 : (double)Right / Found;

    /// <summary>Share of those in gold that were found; 1 where there are none.</summary>
    public double Recall => Gold == 0 ? 1 : (double)Right / Gold;

    /// <summary>Harmonic mean of the two.</summary>
    public double F1 => Found + Gold == 0 ? 1 : 2.0 * Right / (Found + Gold);

    /// <summary>Both together.</summary>
    public static SpanCounts operator +(SpanCounts left, SpanCounts right) => new(left.Right + right.Right, left.Found + right.Found, left.Gold + right.Gold);
}
