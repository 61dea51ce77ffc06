namespace Extractor.Rules;

/// <summary>A field of a rule with its selectors: the first that gives a value counts; of <c>remove</c> all do.</summary>
/// <param name="Name">One of <see cref="RuleFields"/>.</param>
/// <param name="Selectors">The selectors, in the order of the file.</param>
/// <param name="IsOptional">Whether pages without it are as they should be.</param>
internal sealed record RuleField(string Name, IReadOnlyList<ValueSelector> Selectors, bool IsOptional);
