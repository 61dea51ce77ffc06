using System.CommandLine;
using Extractor.Cli.Display;
using Extractor.Decoding;
using Extractor.Ingestion.Containers;
using Extractor.Ingestion.Sources;
using Extractor.Model;
using Extractor.Verification;

namespace Extractor.Cli.Commands;

/// <summary><c>verify</c>: checks every span against the stored pages.</summary>
internal static class VerifyCommand
{
    /// <summary>Problems printed for each record; beyond it the count must do.</summary>
    private const int Printed = 5;

    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var records = new Argument<string>("RECORDS") { Description = "File of records that extract wrote (.jsonl or .json)." };
        var pages = new Option<string>("--pages") { Description = "Folder that the records' paths are relative to: the input of extract.", HelpName = "FOLDER", Required = true };
        var command = new Command("verify", "Check that every span of every record stands on its page.") { records, pages };
        command.WithExamples(
            "extractor extract corpus/pages -o records.jsonl",
            "extractor verify records.jsonl --pages corpus/pages",
            string.Empty,
            "Exit code: 0 all grounded, 1 some spans are not, 2 usage or set-up error.");
        command.SetAction((parsed, cancellationToken) => Guard.RunAsync(() => RunAsync(parsed.GetValue(records)!, parsed.GetValue(pages)!, cancellationToken)));
        return command;
    }

    private static async Task<int> RunAsync(string path, string pages, CancellationToken cancellationToken)
    {
        if (!File.Exists(path)) throw new FileNotFoundException($"There is no file '{path}'.", path);
        if (!Directory.Exists(pages)) throw new DirectoryNotFoundException($"There is no folder '{pages}'.");
        var options = new DecodingOptions();
        var verifier = new RecordVerifier(options);
        using var finder = new PageFinder(pages, new SourceOptions { MaxBytes = options.MaxBytes });
        long records = 0, spans = 0, grounded = 0;
        foreach (var record in RecordFile.Read(path))
        {
            var report = await CheckAsync(verifier, finder, record, pages, cancellationToken).ConfigureAwait(false);
            records++;
            spans += report.Spans;
            grounded += report.Grounded;
            foreach (var problem in report.Problems.Take(Printed)) Line($"{record.Source.Path}: {problem.Field}: {problem.Message}");
            if (report.Problems.Count > Printed) Line($"{record.Source.Path}: {report.Problems.Count - Printed} more");
        }

        var share = spans == 0 ? 1 : (double)grounded / spans;
        Console.Out.WriteLine(FormattableString.Invariant($"{records} records, {spans} spans, {grounded} grounded ({100 * share:0.##} %)"));
        return grounded == spans ? ExitCodes.Success : ExitCodes.SomeFailed;
    }

    private static void Line(string text) => Console.Out.WriteLine(SafeText.Line(text));

    private static async Task<VerificationReport> CheckAsync(
        RecordVerifier verifier, PageFinder finder, ProfileRecord record, string pages, CancellationToken cancellationToken)
    {
        var path = record.Source.Path;
        if (await finder.FindAsync(path, cancellationToken).ConfigureAwait(false) is not var (page, failure))
            return new(1, [new SpanProblem("source.path", $"There is no page '{path}' under '{pages}'.")]);
        return page is null ? new(1, [new SpanProblem("source.path", failure!.Message)]) : verifier.Verify(record, page);
    }
}
