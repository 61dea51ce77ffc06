namespace Extractor.Cli.Rules;

/// <summary>A page on which a rule and the learned reader give a field another value.</summary>
/// <param name="Page">Path of the page.</param>
/// <param name="ByRule">The value with the rule; null for none.</param>
/// <param name="Learned">The value without it; null for none.</param>
internal sealed record FieldDifference(string Page, string? ByRule, string? Learned);
