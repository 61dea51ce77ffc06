namespace Extractor.Model;

/// <summary>A site's rule at work on one page: which rule it was, and what each of its selectors found.</summary>
/// <param name="File">Name of the rule file.</param>
/// <param name="Rule">Name of the rule in it.</param>
/// <param name="Selectors">Its selectors in the order of the file, all of them tried.</param>
public sealed record RuleUse(string File, string Rule, IReadOnlyList<SelectorUse> Selectors)
{
    private const string Remove = "remove";

    /// <summary>
    /// Fields that the rule is to give and that none of their selectors gave; the learned reader's value stands for them. What a rule removes
    /// need not be on every page.
    /// </summary>
    public IReadOnlyList<string> Missing =>
    [
        .. Selectors.GroupBy(selector => selector.Field, StringComparer.Ordinal)
            .Where(group => group.Key != Remove && group.All(selector => selector is { IsOptional: false, Value: null })).Select(group => group.Key),
    ];
}
