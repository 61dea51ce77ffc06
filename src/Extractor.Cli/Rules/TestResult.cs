namespace Extractor.Cli.Rules;

/// <summary>How a test of a rule file ended.</summary>
/// <param name="File">Name of the rule file.</param>
/// <param name="Page">The page, as the test names it.</param>
/// <param name="Rule">The rule that was used; null where none is for the page.</param>
/// <param name="Failures">What is not as expected, a line each; none where all is.</param>
internal sealed record TestResult(string File, string Page, string? Rule, IReadOnlyList<string> Failures);
