using System.CommandLine;
using Extractor.Ingestion.Files;
using Extractor.Cli.Rules;
using Extractor.Rules;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Extractor.Cli.Commands;

/// <summary><c>rules</c>: tries rules for sites, and prints their contract.</summary>
internal static class RulesCommand
{
    private static readonly JsonSerializerSettings Json = new()
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(), Formatting = Formatting.Indented,
    };

    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var command = new Command("rules", "Rules for single sites: try them, and print their contract.") { Test(), Schema() };
        command.WithExamples("extractor rules test rules/", "extractor rules schema > rules.schema.json", "extractor extract saved/ -o records.jsonl --rules rules/");
        return command;
    }

    private static Command Test()
    {
        var rules = new Argument<string>("RULES") { Description = "Rule file, or folder of rule files (*.json)." };
        var pages = new Argument<string[]>("PAGE") { Description = "Pages to try besides those of the tests in the rule files: files, folders, globs in quotes.", Arity = ArgumentArity.ZeroOrMore };
        var json = new Option<bool>("--json") { Description = "JSON instead of text." };
        var command = new Command("test", "Try rules on pages: what each selector gives, where it differs from what is learned, and whether the rules' own tests hold.") { rules, pages, json };
        command.WithExamples(
            "extractor rules test corpus/rules/port-journal.json",
            "extractor rules test rules/ 'saved/**/*.html'",
            string.Empty,
            "Exit code: 0 all well, 1 a test fails or a selector matches nothing on any page, 2 usage or set-up error.");
        command.SetAction((parsed, cancellationToken) => Guard.RunAsync(() =>
            TestAsync(parsed.GetValue(rules)!, parsed.GetValue(pages) ?? [], parsed.GetValue(json), cancellationToken)));
        return command;
    }

    private static Command Schema()
    {
        var command = new Command("schema", "Print the contract of rule files as JSON Schema (draft 2020-12).");
        command.WithExamples("extractor rules schema > rules.schema.json");
        command.SetAction(_ => Guard.Run(() =>
        {
            Console.Out.Write(RuleSchema.Text());
            return ExitCodes.Success;
        }));
        return command;
    }

    private static async Task<int> TestAsync(string path, string[] pages, bool json, CancellationToken cancellationToken)
    {
        var folder = RuleFolder.Load(path);
        if (pages.Contains(FoundFile.StandardInput, StringComparer.Ordinal)) throw new ArgumentException("Rules are not tried on standard input; save the page and name its file.");
        var root = pages.Length == 0 ? null : InputRoot.Of(pages, []);
        if (root is null && folder.Rules.Tests.Count == 0) throw new ArgumentException($"'{path}' has no tests; name pages to try the rules on.");
        var trial = await Task.Run(() => new RuleTrialRun(folder).RunAsync(root, cancellationToken), cancellationToken).ConfigureAwait(false);
        if (json) Console.Out.WriteLine(JsonConvert.SerializeObject(trial, Json));
        else new RuleTrialPrinter(Console.Out).Print(trial);
        return trial.Holds ? ExitCodes.Success : ExitCodes.SomeFailed;
    }
}
