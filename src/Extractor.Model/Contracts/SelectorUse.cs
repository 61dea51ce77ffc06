namespace Extractor.Model;

/// <summary>What one selector of a rule found on one page.</summary>
/// <param name="Field">The field that it is for, such as <c>title</c>.</param>
/// <param name="Selector">The selector as it stands in the rule file.</param>
/// <param name="Matches">Number of elements that it selects.</param>
/// <param name="Value">The value that it gives, shortened; null where it selects nothing of use.</param>
/// <param name="IsOptional">Whether pages without it are as they should be.</param>
/// <param name="Problem">Why there is no value, where the page has elements that it selects or it is too costly; else null.</param>
public sealed record SelectorUse(string Field, string Selector, int Matches, string? Value, bool IsOptional, string? Problem = null);
