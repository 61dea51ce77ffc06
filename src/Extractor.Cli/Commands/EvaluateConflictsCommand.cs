using System.CommandLine;
using Extractor.Cli.Display;
using Extractor.Learning.Conflicts;
using Extractor.Learning.Documents;

namespace Extractor.Cli.Commands;

/// <summary><c>evaluate conflicts</c>: false alarms and hits where pages declare what is right and what is wrong.</summary>
internal static class EvaluateConflictsCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER") { Description = "Folder of labels, as evaluate documents reads them." };
        var texts = new Option<string?>("--texts") { Description = "Folder of the texts that stand-off labels refer to.", HelpName = "FOLDER" };
        var json = new Option<bool>("--json") { Description = "JSON instead of the tables." };
        var errors = PositiveNumber.Option("--errors", "Print the first N false alarms with their reasons.");
        var command = new Command("conflicts", "False alarms and hits of conflicts: each page is made to declare its own labels, and again another page's.") { folder, texts, json, errors };
        command.WithExamples("extractor evaluate conflicts corpus/annotations --texts data", "extractor evaluate conflicts corpus/annotations --texts data --errors 20");
        command.SetAction((parsed, cancellationToken) => Guard.RunAsync(() => Task.Run(
            () =>
            {
                var documents = DocumentFolder.Read(parsed.GetValue(folder)!, parsed.GetValue(texts));
                var evaluation = ConflictEvaluation.Run(documents, new ProfilePipelineBuilder().Build(), cancellationToken);
                if (parsed.GetValue(json)) Console.Out.Write(evaluation.ToJson());
                else Print(evaluation);
                foreach (var alarm in evaluation.Outcomes.Where(outcome => outcome is { IsRight: true, IsTold: true }).Take(parsed.GetValue(errors) ?? 0))
                    Console.Out.WriteLine(SafeText.Line($"{alarm.Page} {alarm.Field} '{alarm.Declared}': {alarm.Reason}"));
                return ExitCodes.Success;
            },
            cancellationToken)));
        return command;
    }

    private static void Print(ConflictEvaluation evaluation)
    {
        Console.Out.WriteLine($"{evaluation.Pages} pages; intervals of 95 % by bootstrap over pages");
        Console.Out.WriteLine("false alarms, share of right statements that are contradicted; less is better");
        EvaluationPrinter.Print(Console.Out, ConflictEvaluation.Order, evaluation.FalseAlarms);
        Console.Out.WriteLine();
        Console.Out.WriteLine("hits, share of wrong statements that are contradicted");
        EvaluationPrinter.Print(Console.Out, ConflictEvaluation.Order, evaluation.Hits);
    }
}
