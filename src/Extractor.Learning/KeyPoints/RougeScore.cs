namespace Extractor.Learning.KeyPoints;

/// <summary>How a summary overlaps a reference.</summary>
/// <param name="Precision">Share of the summary that the reference holds.</param>
/// <param name="Recall">Share of the reference that the summary holds.</param>
public readonly record struct RougeScore(double Precision, double Recall)
{
    /// <summary>Their harmonic mean.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
}
