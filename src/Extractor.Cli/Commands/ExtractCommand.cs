using System.CommandLine;
using Extractor.Assembly;
using Extractor.Assessment.Calibrating;
using Extractor.Cli.Display;
using Extractor.Cli.Extraction;
using Extractor.Cli.Rules;
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
            Description = "Files, folders (with all below them), globs in quotes, - for standard input, or addresses (https://…). Archives are read by their ending: .warc, .zip, .tar, .jsonl, also with .gz or .zst.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string?>("--output", "-o") { Description = "File to write; standard output where neither this nor --store is given.", HelpName = "FILE" };
        var format = new Option<string>("--format", "-f") { Description = "jsonl, json, csv or md; by default from the ending of FILE, else jsonl.", HelpName = "FORMAT" };
        format.AcceptOnlyFromAmong([.. OutputFormats.Names]);
        var from = new Option<string?>("--from") { Description = "What the inputs hold, whatever their endings: page, warc, zip, tar or jsonl; urls for a file of addresses; of addresses page, feed or sitemap.", HelpName = "FORMAT" };
        from.AcceptOnlyFromAmong([.. RunSource.Names]);
        var columns = new Option<string?>("--columns") { Description = "Columns of tables: html=NAME,url=NAME,date=NAME; by default named so.", HelpName = "LIST" };
        var agent = new Option<string?>("--user-agent") { Description = "Name sent to servers and looked for in robots.txt, best with an address to complain to: 'NewsBot/1.0 (+https://example.org/bot)'.", HelpName = "NAME" };
        var delay = new Option<double?>("--delay") { Description = "Seconds between two requests to one host; 1 by default, more where robots.txt asks for it.", HelpName = "SECONDS" };
        delay.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double?>() is not (null or (>= 0 and <= 3600))) result.AddError("--delay takes seconds from 0 to 3600.");
        });
        var allowed = new Option<string[]>("--allow-host") { Description = "A host that may be fetched from although it is private or this machine.", HelpName = "HOST" };
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
            inputs, from, columns, agent, delay, allowed, output, format, store, fields, limit, parallel, rules, strictRules, noDuplicates, least, failFast,
        };
        command.WithExamples(
            "extractor extract page.html                                       one record to standard output",
            "extractor extract corpus/pages -o records.jsonl                   a folder with all below it",
            "extractor extract 'saved/**/*.htm*' -o records.csv --fields id,article.title,primaryDomain",
            "extractor extract news.warc.gz -o records.jsonl                   captured pages; also .zip, .tar.gz, .jsonl",
            "cat pages.jsonl | extractor extract - --from jsonl --columns html=body,url=link",
            "curl -s https://example.org/news | extractor extract - -f md      a page to read in the terminal",
            "extractor extract https://example.org/feed.xml --from feed --store profiles.db",
            "extractor extract addresses.txt --from urls --user-agent 'NewsBot/1.0 (+https://example.org/bot)' -o records.jsonl",
            "extractor extract corpus/pages --store profiles.db                add to a store; a second run changes nothing",
            "extractor extract saved/ -o records.jsonl --rules rules/          with rules for sites; see 'extractor rules'",
            string.Empty,
            "Exit code: 0 all well, 1 some pages failed, 2 usage or set-up error. Failures go to FILE.failures.jsonl.");
        command.SetAction((parsed, cancellationToken) => Guard.RunAsync(() => RunAsync(
            new ExtractRequest
            {
                Inputs = parsed.GetValue(inputs)!,
                From = parsed.GetValue(from),
                Columns = parsed.GetValue(columns),
                UserAgent = parsed.GetValue(agent),
                Delay = parsed.GetValue(delay) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
                AllowedHosts = parsed.GetValue(allowed) ?? [],
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
        string?[] outputs = [request.Output, request.Output + ".part", failurePath, failurePath + ".part", request.Store, request.Store + "-wal", request.Store + "-shm"];
        using var source = RunSource.Open(request, outputs.OfType<string>().Where(path => path.Length > 0));
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
                source.Count, progress => run.RunAsync(source.Pages, request.FailFast, progress, cancellationToken)).ConfigureAwait(false);
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
}
