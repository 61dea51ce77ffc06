namespace Extractor.Learning.Reports;

/// <summary>A point of a <see cref="RiskCurve"/>.</summary>
/// <param name="Coverage">The share of values that is given.</param>
/// <param name="Risk">The share of those that is wrong.</param>
/// <param name="Threshold">The confidence of the least sure of them.</param>
public readonly record struct RiskPoint(double Coverage, double Risk, double Threshold);
