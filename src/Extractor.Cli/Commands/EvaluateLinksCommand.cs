using System.CommandLine;
using System.Globalization;
using Extractor.Cli.Display;
using Extractor.Learning.Links;

namespace Extractor.Cli.Commands;

/// <summary><c>evaluate links</c>: measures how organisations are linked to identifiers.</summary>
internal static class EvaluateLinksCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var path = new Argument<string>("FILE|FOLDER") { Description = "Lines of text or its id, name and KEY=VALUE identifiers (or -), with tabs between; of a folder all .tsv files." };
        var texts = new Option<string?>("--texts") { Description = "Folder of the texts that ids refer to: pages/SET/gold/NAME.json, articles/*/SET.jsonl.gz.", HelpName = "FOLDER" };
        var all = new Option<bool>("--all") { Description = "Score all texts, not only the third that is kept out of training." };
        var json = new Option<bool>("--json") { Description = "JSON instead of the table." };
        var errors = PositiveNumber.Option("--errors", "Print the first N texts with faults, as NAME: RIGHT -> OURS.");
        var command = new Command("links", "Identifiers of organisations against judged ones: precision, recall, and how the confidences hold.") { path, texts, all, json, errors };
        command.WithExamples(
            "extractor evaluate links corpus/links/pages.tsv --texts data --errors 20",
            "extractor evaluate links corpus/links/sentences.tsv --all");
        command.SetAction((parsed, cancellationToken) => Guard.RunAsync(() => Task.Run(
            () =>
            {
                var evaluation = LinkEvaluation.Run(parsed.GetValue(path)!, parsed.GetValue(texts), parsed.GetValue(all), cancellationToken);
                if (parsed.GetValue(json)) Console.Out.Write(evaluation.ToJson());
                else Print(evaluation);
                if (parsed.GetValue(errors) is { } count) EvaluationPrinter.Print(Console.Out, evaluation.Faults.Take(count));
                return ExitCodes.Success;
            },
            cancellationToken)));
        return command;
    }

    private static void Print(LinkEvaluation evaluation)
    {
        Console.Out.WriteLine($"{evaluation.Measures[LinkEvaluation.Precision].Pages} texts, {evaluation.Judged} organisations; intervals of 95 % by bootstrap over texts");
        EvaluationPrinter.Print(Console.Out, LinkEvaluation.Order, evaluation.Measures);
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"expected calibration error of the links' confidences {evaluation.CalibrationError:0.000}"));
    }
}
