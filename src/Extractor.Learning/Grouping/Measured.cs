namespace Extractor.Learning.Grouping;

/// <summary>Numerators and denominators of recall and precision.</summary>
/// <param name="Found">What of the gold was found.</param>
/// <param name="Gold">What the gold holds.</param>
/// <param name="Right">What of the answer is right.</param>
/// <param name="Given">What the answer holds.</param>
internal readonly record struct Measured(double Found, double Gold, double Right, double Given)
{
    /// <summary>Share of the gold that was found; 1 where it holds nothing.</summary>
    public double Recall => Gold == 0 ? 1 : Found / Gold;

    /// <summary>Share of the answer that is right; 1 where it holds nothing.</summary>
    public double Precision => Given == 0 ? 1 : Right / Given;

    /// <summary>Their harmonic mean.</summary>
    public double F1 => Recall + Precision == 0 ? 0 : 2 * Recall * Precision / (Recall + Precision);

    /// <summary>Both together.</summary>
    public static Measured operator +(Measured one, Measured other) =>
        new(one.Found + other.Found, one.Gold + other.Gold, one.Right + other.Right, one.Given + other.Given);
}
