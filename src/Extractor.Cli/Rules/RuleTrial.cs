namespace Extractor.Cli.Rules;

/// <summary>All that a trial of rules showed.</summary>
/// <param name="Rules">The rules, in the order of their files.</param>
/// <param name="Tests">The tests, in the order of their files.</param>
/// <param name="WithoutRule">Pages that no rule is for.</param>
/// <param name="Failed">Pages that could not be read, with the reason.</param>
internal sealed record RuleTrial(
    IReadOnlyList<RuleResult> Rules, IReadOnlyList<TestResult> Tests, IReadOnlyList<string> WithoutRule, IReadOnlyList<string> Failed)
{
    /// <summary>Whether all tests hold and every selector that must gives something on some page.</summary>
    public bool Holds => Failed.Count == 0 && Tests.All(test => test.Failures.Count == 0) && !Rules.Any(rule => rule.Selectors.Any(selector => selector.IsDead));
}
