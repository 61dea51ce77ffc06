namespace Extractor.Learning.Evaluation;

/// <summary>The measures of one page.</summary>
/// <param name="Id">Name of the page.</param>
/// <param name="Shares">What it adds to each measure, by the names of <see cref="PageMeasures"/>; a measure that the gold does not ask for is left out.</param>
public sealed record PageScore(string Id, IReadOnlyDictionary<string, PageShare> Shares);
