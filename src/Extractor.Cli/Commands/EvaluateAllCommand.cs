using System.CommandLine;
using Extractor.Cli.Display.Reports;
using Extractor.Learning.Reports;

namespace Extractor.Cli.Commands;

/// <summary><c>evaluate all</c>: every evaluation in one report.</summary>
internal static class EvaluateAllCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        string[] names = [.. EvaluationReport.All.Select(section => section.Name)];
        var html = new Option<string?>("--html") { Description = "Write the report here: one page that loads nothing, with its plots.", HelpName = "FILE" };
        var data = new Option<string?>("--data") { Description = "Folder of the open sets; what is not there is said and left out.", HelpName = "FOLDER" };
        var corpus = new Option<string>("--corpus") { Description = "Folder that holds annotations and duplicates.", HelpName = "FOLDER", DefaultValueFactory = _ => "corpus" };
        var only = new Option<string[]>("--only")
        {
            Description = "Only these evaluations: " + string.Join(", ", names) + ".", HelpName = "NAME", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => names,
        };
        only.AcceptOnlyFromAmong(names);
        var json = new Option<bool>("--json") { Description = "JSON on standard output instead of the tables." };
        var command = new Command("all", "Every evaluation in one report: measures with intervals, reliability, confusions, grades.") { html, data, corpus, only, json };
        command.WithExamples(
            "extractor evaluate all --data data --html report.html",
            "extractor evaluate all --html report.html",
            "extractor evaluate all --data data --only documents duplicates --json > report.json");
        command.SetAction((parsed, cancellationToken) => Guard.RunAsync(() => Task.Run(
            () =>
            {
                string[] chosen = parsed.GetValue(only)!;
                var folders = new ReportFolders(parsed.GetValue(corpus)!, parsed.GetValue(data) is { } folder ? Existing(folder) : null);
                var report = EvaluationReport.Run([.. EvaluationReport.All.Where(section => chosen.Contains(section.Name, StringComparer.Ordinal))], folders, new Told(), cancellationToken);
                if (parsed.GetValue(html) is { } path)
                {
                    File.WriteAllText(path, ReportPage.Of(report));
                    Console.Error.WriteLine($"wrote {path}");
                }

                if (parsed.GetValue(json)) Console.Out.Write(report.ToJson());
                else ReportPrinter.Print(Console.Out, report);
                return ExitCodes.Success;
            },
            cancellationToken)));
        return command;
    }

    private static string Existing(string folder) => Directory.Exists(folder) ? folder : throw new DirectoryNotFoundException($"There is no folder '{folder}'.");

    private sealed class Told : IProgress<string>
    {
        public void Report(string value) => Console.Error.WriteLine(value);
    }
}
