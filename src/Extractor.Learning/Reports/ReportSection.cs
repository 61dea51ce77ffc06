namespace Extractor.Learning.Reports;

/// <summary>An evaluation as it stands in the report.</summary>
/// <param name="Name">Short name, as in <c>evaluate NAME</c>.</param>
/// <param name="Title">Heading.</param>
/// <param name="Missing">What of the data is not there; then there are no findings.</param>
/// <param name="Findings">What was found; null where data is missing.</param>
public sealed record ReportSection(string Name, string Title, IReadOnlyList<string> Missing, ReportFindings? Findings);
