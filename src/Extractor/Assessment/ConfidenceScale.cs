using Extractor.Model;

namespace Extractor.Assessment;

/// <summary>The scale of record confidence: bands of the score, their grades and labels.</summary>
internal static class ConfidenceScale
{
    private static readonly (double From, string Band, string Label)[] Bands =
    [
        (0.90, "A", "High: direct sources"),
        (0.75, "A/B", "Strong"),
        (0.55, "B/C", "Medium"),
        (0.35, "C/D", "Weak to medium"),
        (0.10, "D", "Weak signal"),
        (0.00, "D", "Internal monitoring"),
    ];

    /// <summary>The confidence of a score.</summary>
    /// <param name="score">Probability, 0 to 1; rounded to two digits, as the scale is printed.</param>
    /// <param name="sourcing">In a band of two letters, direct sourcing takes the better one.</param>
    public static RecordConfidence Of(double score, Sourcing sourcing)
    {
        var rounded = Math.Round(Math.Clamp(score, 0, 1), 2, MidpointRounding.AwayFromZero);
        var (_, band, label) = Find(rounded);
        return new RecordConfidence
        {
            Score = rounded,
            Grade = band[sourcing == Sourcing.Direct ? ..1 : ^1..],
            Band = band,
            Label = label,
            Sourcing = sourcing,
        };
    }

    /// <summary>The band that a score lies in.</summary>
    /// <param name="score">0 to 1.</param>
    public static string BandOf(double score) => Find(score).Band;

    private static (double From, string Band, string Label) Find(double score) => Array.Find(Bands, band => score >= band.From);
}
