using System.CommandLine;
using Extractor.Assembly;
using Extractor.Assessment.Calibrating;
using Extractor.Cli.Display;
using Extractor.Cli.Extraction;
using Extractor.Cli.Inputs;
using Extractor.Cli.Rules;
using Extractor.Decoding;
using Extractor.Duplicates;
using Extractor.Model;
using Extractor.Storage.Files;
using Extractor.Storage.Sqlite;

namespace Extractor.Cli.Commands;

/// <summary><c>extract</c>: pages in, records out.</summary>
internal static class ExtractCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var inputs = new Argument<string[]>("INPUT")
        {
            Description = "Files, folders (with all below them), globs in quotes, or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string?>("--output", "-o") { Description = "File to write; standard output where neither this nor --store is given.", HelpName = "FILE" };
        var format = new Option<string>("--format", "-f") { Description = "jsonl, json, csv or md; by default from the ending of FILE, else jsonl.", HelpName = "FORMAT" };
        format.AcceptOnlyFromAmong([.. OutputFormats.Names]);
        var store = new Option<string?>("--store") { Description = "SQLite store to add the records to; made where there is none.", HelpName = "DB" };
        var fields = new Option<string?>("--fields") { Description = "Only these fields of the record, with commas between: id,article.title,regions.name", HelpName = "LIST" };
        var limit = PositiveNumber.Option("--limit", "Stop after N pages.");
        var parallel = PositiveNumber.Option("--parallel", [], "Pages at work at once.", () => Environment.ProcessorCount);
        var rules = new Option<string?>("--rules") { Description = "File or folder of rules for sites; a line for each says at the end how they did.", HelpName = "PATH" };
        var strictRules = new Option<bool>("--strict-rules") { Description = "Exit code 1 where a rule did not find on a page what it is to find." };
        var noDuplicates = new Option<bool>("--no-duplicates") { Description = "Do not mark records that nearly repeat an earlier one of the run or the store (duplicateOf)." };
        var least = new Option<double?>("--least-confidence") { Description = "Leave out derived values that are less sure, 0 to 1; by default 0.1.", HelpName = "P" };
        least.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double?>() is not (null or (>= 0 and <= 1))) result.AddError("--least-confidence must be 0 to 1.");
        });
        var failFast = new Option<bool>("--fail-fast") { Description = "Stop at the first page that fails." };
        var command = new Command("extract", "Read pages and write one record, or one failure, for each.")
        {
            inputs, output, format, store, fields, limit, parallel, rules, strictRules, noDuplicates, least, failFast,
        };
        command.WithExamples(
            "extractor extract page.html                                       one record to standard output",
            "extractor extract corpus/pages -o records.jsonl                   a folder with all below it",
            "extractor extract 'saved/**/*.htm*' -o records.csv --fields id,article.title,primaryDomain",
            "curl -s https://example.org/news | extractor extract - -f md      a page to read in the terminal",
            "extractor extract corpus/pages --store profiles.db                add to a store; a second run changes nothing",
            "extractor extract saved/ -o records.jsonl --rules rules/          with rules for sites; see 'extractor rules'",
            string.Empty,
            "Exit code: 0 all well, 1 some pages failed, 2 usage or set-up error. Failures go to FILE.failures.jsonl.");
        command.SetAction((parsed, cancellationToken) => Guard.RunAsync(() => RunAsync(
            new ExtractRequest
            {
                Inputs = parsed.GetValue(inputs)!,
                Output = parsed.GetValue(output),
                Format = parsed.GetValue(format),
                Store = parsed.GetValue(store),
                Fields = parsed.GetValue(fields),
                Limit = parsed.GetValue(limit),
                Parallelism = parsed.GetValue(parallel),
                Rules = parsed.GetValue(rules),
                StrictRules = parsed.GetValue(strictRules),
                NoDuplicates = parsed.GetValue(noDuplicates),
                LeastConfidence = parsed.GetValue(least),
                FailFast = parsed.GetValue(failFast),
            },
            cancellationToken)));
        return command;
    }

    private static async Task<int> RunAsync(ExtractRequest request, CancellationToken cancellationToken)
    {
        if (request is { Store: not null, Output: null, Fields: not null } or { Store: not null, Output: null, Format: not null })
            throw new ArgumentException("--fields and --format are about the file that -o names; a store keeps whole records.");
        if (request is { StrictRules: true, Rules: null }) throw new ArgumentException("--strict-rules is about the rules that --rules names.");
        var rules = request.Rules is { } rulePath ? RuleFolder.Load(rulePath) : null;
        var tally = rules is null ? null : new RuleTally(rules.Rules);
        var fields = FieldsOf(request.Fields);
        var failurePath = request.Output is { } output && !OutputFile.IsDevice(output) ? output + ".failures.jsonl" : null;
        var (source, count) = SourceOf(request, failurePath);
        var sinks = new List<IProfileSink>();
        var failures = new FailureLog(failurePath, Console.Error);
        using var archive = new ScratchArchive(Path.GetTempPath());
        try
        {
            if (request.Output is not null || request.Store is null) sinks.Add(OutputFormats.Open(request.Output, request.Format, fields));
            var store = request.Store is null ? null : SqliteProfileStore.Open(request.Store, new ProfileJson());
            if (store is not null) sinks.Add(store);
            var options = request.LeastConfidence is { } least ? new ExtractorOptions { Confidence = ConfidenceOptions.Least(least) } : new();
            var pipeline = new ProfilePipelineBuilder { Rules = rules?.Rules, Options = options }.Build();
            var duplicates = request.NoDuplicates ? null : new RunDuplicates(store?.Sketches ?? new SketchIndex(archive));
            var run = new ExtractionRun(pipeline, sinks, failures, tally, duplicates, request.Parallelism);
            var summary = await RunDisplay.RunAsync(
                count, progress => run.RunAsync(source, request.FailFast, progress, cancellationToken)).ConfigureAwait(false);
            await Console.Error.WriteLineAsync("extracted " + summary).ConfigureAwait(false);
            if (store is not null) await Console.Error.WriteLineAsync($"stored {store.Stored} new or changed, {store.Unchanged} unchanged in {request.Store}").ConfigureAwait(false);
            foreach (var line in tally?.Lines() ?? []) await Console.Error.WriteLineAsync(SafeText.Line(line)).ConfigureAwait(false);
            return summary.Failures > 0 || (request.StrictRules && tally!.HasMissed) ? ExitCodes.SomeFailed : ExitCodes.Success;
        }
        finally
        {
            foreach (var sink in sinks) await sink.DisposeAsync().ConfigureAwait(false);
            await failures.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static string[]? FieldsOf(string? list)
    {
        if (list is null) return null;
        var fields = list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var known = new RecordFields();
        if (fields.FirstOrDefault(field => !known.Exists(field)) is { } unknown)
            throw new ArgumentException($"The record has no field '{unknown}'; 'extractor schema' lists them.");
        return fields.Length > 0 ? fields : throw new ArgumentException("--fields names no field.");
    }

    private static (IPageSource Source, Func<long> Count) SourceOf(ExtractRequest request, string? failurePath)
    {
        string?[] outputs = [request.Output, request.Output + ".part", failurePath, failurePath + ".part", request.Store, request.Store + "-wal", request.Store + "-shm"];
        var root = InputRoot.Of(request.Inputs, outputs.OfType<string>().Where(path => path.Length > 0));
        var source = new FileSource(root, new PageReader(new DecodingOptions().MaxBytes));
        long Count() => Math.Min(request.Limit ?? long.MaxValue, root.Inputs.Sum(input => (long)input().Count()));
        return (request.Limit is { } limit ? new LimitedSource(source, limit) : source, Count);
    }
}
