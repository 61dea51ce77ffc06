using Extractor.Learning.Evaluation;

namespace Extractor.Learning.Reports;

/// <summary>A measure of a <see cref="MeasureTable"/>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Estimate">Its value and interval.</param>
/// <param name="Agreement">What two labellers agree to; null where that is not known.</param>
public sealed record MeasureLine(string Name, Estimate Estimate, double? Agreement = null);
