namespace Extractor.Learning.Reports;

/// <summary>What one evaluation found.</summary>
/// <param name="About">What was measured on what, and how far the figures can be trusted: a sentence or two.</param>
/// <param name="Commands">Commands that give the same figures.</param>
/// <param name="Parts">Tables and plots, in the order in which they are read.</param>
public sealed record ReportFindings(string About, IReadOnlyList<string> Commands, IReadOnlyList<ReportPart> Parts);
