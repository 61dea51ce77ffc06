namespace Extractor.Learning.Evaluation;

/// <summary>What one page adds to a measure: so much of so much.</summary>
/// <param name="Got">What was right.</param>
/// <param name="Of">What was asked.</param>
public readonly record struct PageShare(double Got, double Of)
{
    /// <summary>The share, 0 to 1; 1 where nothing was asked.</summary>
    public double Value => Of == 0 ? 1 : Got / Of;

    /// <summary>Both together.</summary>
    /// <param name="one">The one.</param>
    /// <param name="other">The other.</param>
    public static PageShare operator +(PageShare one, PageShare other) => new(one.Got + other.Got, one.Of + other.Of);

    /// <summary>Both together.</summary>
    /// <param name="one">The one.</param>
    /// <param name="other">The other.</param>
    public static PageShare Add(PageShare one, PageShare other) => one + other;

    internal static PageShare Is(bool right) => new(right ? 1 : 0, 1);

    internal static PageShare Mean(double value) => new(value, 1);
}
