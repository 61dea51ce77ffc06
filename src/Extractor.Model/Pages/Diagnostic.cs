namespace Extractor.Model;

/// <summary>A note on what was repaired, skipped or degraded on the way to a record.</summary>
/// <param name="Stage">The stage that noted it, such as <c>Metadata</c>.</param>
/// <param name="Code">Stable, dotted and lower case, such as <c>metadata.json-repaired</c>.</param>
/// <param name="Message">What was found and what was done about it.</param>
public sealed record Diagnostic(string Stage, string Code, string Message);
