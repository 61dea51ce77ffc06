namespace Extractor.Learning.Reports;

/// <summary>One sort of a <see cref="BarChart"/>.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Note">What else is known of them; may be empty.</param>
public sealed record ChartBar(string Label, int Count, string Note);
