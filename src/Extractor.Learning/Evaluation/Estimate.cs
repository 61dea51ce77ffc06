namespace Extractor.Learning.Evaluation;

/// <summary>A measure over many pages with its interval of confidence.</summary>
/// <param name="Value">The measure.</param>
/// <param name="Low">Lower end of the interval: 2.5 in 100 resamplings fall below it.</param>
/// <param name="High">Upper end.</param>
/// <param name="Pages">Pages that it was measured on.</param>
public sealed record Estimate(double Value, double Low, double High, int Pages);
