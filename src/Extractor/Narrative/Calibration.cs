namespace Extractor.Narrative;

/// <summary>Maps a probability to how often it holds, after Platt (1999): a logistic function of its logarithmic odds.</summary>
/// <param name="Slope">Below 1 where the probabilities are too sure.</param>
/// <param name="Offset">Above 0 where they are too low.</param>
internal readonly record struct Calibration(double Slope, double Offset)
{
    private const double Least = 1e-6;

    /// <summary>The calibrated probability.</summary>
    public double Of(double probability)
    {
        var p = Math.Clamp(probability, Least, 1 - Least);
        return 1 / (1 + Math.Exp(-((Slope * Math.Log(p / (1 - p))) + Offset)));
    }
}
