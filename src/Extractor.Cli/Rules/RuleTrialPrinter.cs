using System.Globalization;
using Extractor.Cli.Display;

namespace Extractor.Cli.Rules;

/// <summary>Prints a trial of rules for a person.</summary>
/// <param name="output">Where to.</param>
internal sealed class RuleTrialPrinter(TextWriter output)
{
    /// <summary>Differences of a field that are shown.</summary>
    private const int MostDifferences = 3;

    /// <summary>Longest value that is shown.</summary>
    private const int Shown = 100;

    /// <summary>Prints all.</summary>
    public void Print(RuleTrial trial)
    {
        foreach (var rule in trial.Rules) Print(rule);
        if (trial.Tests.Count > 0) Print(trial.Tests);
        foreach (var page in trial.WithoutRule) Line($"no rule is for {page}");
        foreach (var message in trial.Failed) Line("failed: " + message);
        var held = trial.Tests.Count(test => test.Failures.Count == 0);
        var dead = trial.Rules.Sum(rule => rule.Selectors.Count(selector => selector.IsDead));
        Line($"pages of the rules: {trial.Rules.Sum(rule => rule.Pages)}; tests that hold: {held} of {trial.Tests.Count}; selectors that match nothing: {dead}");
    }

    private void Print(RuleResult rule)
    {
        Line($"{rule.File}, rule '{rule.Rule}': {rule.Pages} {(rule.Pages == 1 ? "page" : "pages")}");
        var width = Math.Min(40, rule.Selectors.Max(selector => selector.Selector.Length));
        foreach (var selector in rule.Selectors)
        {
            var mark = selector.Held == 0 ? selector.IsOptional ? "none" : "NONE" : "ok";
            var example = selector.Examples.Count > 0 ? Short(selector.Examples[0]) : selector.Problem ?? string.Empty;
            Line(string.Create(CultureInfo.InvariantCulture, $"  {mark,-4} {selector.Field,-9} {selector.Selector.PadRight(width)}  {selector.Held} of {selector.Pages}  {example}"));
            foreach (var other in selector.Examples.Skip(1)) Line(new string(' ', 18) + Short(other));
        }

        foreach (var item in rule.Fields)
        {
            if (rule.Pages > 0) Line($"  {item.Field}: agrees with what is learned on {item.Agreed} of {item.Agreed + item.Differences.Count}");
            foreach (var difference in item.Differences.Take(MostDifferences)) Print(item.Field, difference);
            if (item.Differences.Count > MostDifferences) Line($"    {item.Differences.Count - MostDifferences} more differ");
        }

        output.WriteLine();
    }

    private void Print(string name, FieldDifference difference)
    {
        Line("    " + difference.Page);
        if (name != "body")
        {
            Line("      by rule: " + Short(difference.ByRule ?? "(none)"));
            Line("      learned: " + Short(difference.Learned ?? "(none)"));
            return;
        }

        var (byRule, learned) = (difference.ByRule ?? string.Empty, difference.Learned ?? string.Empty);
        Line(string.Create(CultureInfo.InvariantCulture, $"      {100 * RecordValues.Shared(byRule, learned):0.#} % of the words in common"));
        if (Alone(byRule, learned) is { } kept) Line("      by rule only: " + Short(kept));
        if (Alone(learned, byRule) is { } left) Line("      learned only: " + Short(left));
    }

    private void Print(IReadOnlyList<TestResult> tests)
    {
        Line("Tests");
        foreach (var test in tests)
        {
            Line($"  {(test.Failures.Count == 0 ? "ok  " : "FAIL")} {test.File}: {test.Page}");
            foreach (var failure in test.Failures) Line("         " + failure);
        }

        output.WriteLine();
    }

    /// <summary>The first line of a text that another does not have.</summary>
    private static string? Alone(string text, string other)
    {
        var lines = other.Split('\n').ToHashSet(StringComparer.Ordinal);
        return text.Split('\n').FirstOrDefault(line => line.Length > 0 && !lines.Contains(line));
    }

    private static string Short(string text)
    {
        var line = RecordValues.Folded(text);
        return line.Length <= Shown ? line : line[..Shown] + "…";
    }

    private void Line(string text) => output.WriteLine(SafeText.Line(text).TrimEnd());
}
