using Extractor.Ingestion.Files;
using Extractor.Decoding;
using Extractor.Model;
using Extractor.Models;
using Extractor.Rules;

namespace Extractor.Cli.Rules;

/// <summary>Tries rules on pages: with them and without them.</summary>
internal sealed class RuleTrialRun
{
    /// <summary>Values of a selector that are shown.</summary>
    private const int MostExamples = 3;

    private readonly RuleFolder folder;
    private readonly ProfilePipeline ruled;
    private readonly ProfilePipeline learned;
    private readonly PageReader reader = new(new DecodingOptions().MaxBytes);
    private readonly Dictionary<(string File, string Rule), RuleResult> results = [];
    private readonly List<string> withoutRule = [];
    private readonly List<string> failed = [];

    /// <summary>Builds both pipelines.</summary>
    public RuleTrialRun(RuleFolder folder)
    {
        this.folder = folder;
        var models = ModelCatalog.Load(new EmbeddedModels());
        ruled = new ProfilePipelineBuilder { Models = models, Rules = folder.Rules }.Build();
        learned = new ProfilePipelineBuilder { Models = models }.Build();
        foreach (var rule in folder.Rules.Rules)
        {
            var result = new RuleResult(rule.File, rule.Name);
            result.Selectors.AddRange(rule.Selectors.Select(selector => new SelectorResult { Field = selector.Field, Selector = selector.Selector }));
            result.Fields.AddRange(RecordValues.Fields.Where(field => rule.Selectors.Any(selector => selector.Field == field)).Select(field => new FieldResult(field)));
            results.Add((rule.File, rule.Name), result);
        }
    }

    /// <summary>Tries the tests of the rule files, then other pages.</summary>
    /// <param name="root">The other pages; null for none. A page of a test is not tried again.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<RuleTrial> RunAsync(InputRoot? root, CancellationToken cancellationToken)
    {
        var tests = new List<TestResult>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var test in folder.Rules.Tests)
        {
            var file = folder.PageOf(test);
            seen.Add(file);
            var outcome = await TryAsync(file, test.Page, test.Url, cancellationToken).ConfigureAwait(false);
            tests.Add(new(test.File, test.Page, outcome.Rule?.Rule, outcome.Record is { } record ? FailuresOf(test, outcome, record) : [outcome.Failure!.Message]));
        }

        foreach (var found in root?.Inputs.SelectMany(input => input()) ?? [])
        {
            if (found.Problem is { } problem) failed.Add(PageReader.Unread(found.Path, found.Path, problem).Message);
            else if (seen.Add(found.Path)) await TryOtherAsync(root!, found.Path, cancellationToken).ConfigureAwait(false);
        }

        return new([.. folder.Rules.Rules.Select(rule => results[(rule.File, rule.Name)])], tests, withoutRule, failed);
    }

    private static IReadOnlyList<string> FailuresOf(RuleTest test, PageOutcome outcome, ProfileRecord record) =>
        outcome.Rule is null
            ? ["no rule is for its address; give the test a 'url'", .. RuleExpectations.Check(test, record)]
            : RuleExpectations.Check(test, record);

    private async Task TryOtherAsync(InputRoot root, string file, CancellationToken cancellationToken)
    {
        var path = root.Relative(file);
        var outcome = await TryAsync(file, path, null, cancellationToken).ConfigureAwait(false);
        if (outcome.Failure is { } failure) failed.Add(failure.Message);
        else if (outcome.Rule is null) withoutRule.Add(path);
    }

    private async Task<PageOutcome> TryAsync(string file, string path, string? url, CancellationToken cancellationToken)
    {
        var (page, failure) = await reader.ReadAsync(file, path, cancellationToken).ConfigureAwait(false);
        if (page is null) return PageOutcome.Of(failure!);
        page = page with { Url = url };
        var outcome = ruled.Process(page, cancellationToken);
        if (outcome is { Record: { } record, Rule: { } use }) Count(record, learned.Process(page, cancellationToken).Record, use);
        return outcome;
    }

    private void Count(ProfileRecord byRule, ProfileRecord? byLearning, RuleUse use)
    {
        var result = results[(use.File, use.Rule)];
        result.Pages++;
        for (var i = 0; i < use.Selectors.Count; i++)
        {
            var (selector, found) = (result.Selectors[i], use.Selectors[i]);
            selector.IsOptional = found.IsOptional;
            selector.Pages++;
            selector.Problem ??= found.Problem;
            if (found.Value is null) continue;
            selector.Held++;
            if (selector.Examples.Count < MostExamples && !selector.Examples.Contains(found.Value, StringComparer.Ordinal)) selector.Examples.Add(found.Value);
        }

        if (byLearning is null) return;
        foreach (var item in result.Fields)
        {
            string? one = RecordValues.Of(byRule, item.Field), other = RecordValues.Of(byLearning, item.Field);
            if (RecordValues.Agree(item.Field, one, other)) item.Agreed++;
            else item.Differences.Add(new(byRule.Source.Path, one, other));
        }
    }
}
