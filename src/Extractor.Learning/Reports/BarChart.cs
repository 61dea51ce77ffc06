namespace Extractor.Learning.Reports;

/// <summary>How many there are of each sort.</summary>
/// <param name="Caption">What is counted.</param>
/// <param name="Bars">The sorts, in order.</param>
public sealed record BarChart(string Caption, IReadOnlyList<ChartBar> Bars) : ReportPart(Caption);
