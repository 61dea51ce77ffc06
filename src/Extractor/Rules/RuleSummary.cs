namespace Extractor.Rules;

/// <summary>A rule as its file has it, for reports.</summary>
/// <param name="File">Name of the rule file.</param>
/// <param name="Name">Name of the rule.</param>
/// <param name="Hosts">Its host patterns.</param>
/// <param name="Selectors">Its selectors, in the order of the file, with the field that each is for.</param>
public sealed record RuleSummary(string File, string Name, IReadOnlyList<string> Hosts, IReadOnlyList<(string Field, string Selector)> Selectors);
