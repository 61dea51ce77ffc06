namespace Extractor.Entities.Labelling;

/// <summary>Turns a model's probability into one that held: <c>σ(slope · logit(p) + offset)</c> (Platt, 1999).</summary>
/// <param name="Slope">Above one where the model is too modest, below where it is too sure.</param>
/// <param name="Offset">Above zero where it is too modest throughout.</param>
internal readonly record struct Calibration(double Slope, double Offset)
{
    private const double Least = 1e-6;

    /// <summary>Leaves probabilities as they are.</summary>
    public static readonly Calibration None = new(1, 0);

    /// <summary>The probability that held.</summary>
    public double Apply(double probability) => 1 / (1 + Math.Exp(-((Slope * Logit(probability)) + Offset)));

    /// <summary>The logarithm of the odds, kept finite.</summary>
    public static double Logit(double probability)
    {
        var kept = Math.Clamp(probability, Least, 1 - Least);
        return Math.Log(kept / (1 - kept));
    }
}
