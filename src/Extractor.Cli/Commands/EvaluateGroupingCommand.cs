using System.CommandLine;
using Extractor.Cli.Display;
using Extractor.Learning.Grouping;

namespace Extractor.Cli.Commands;

/// <summary><c>evaluate grouping</c>: measures how mentions of names are grouped into entities.</summary>
internal static class EvaluateGroupingCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "Documents with grouped mentions, one JSON object a line: title, sents and entities, as in DocRED; may be gzip." };
        var all = new Option<bool>("--all") { Description = "Score all documents, not only the third that is kept out of training." };
        var json = new Option<bool>("--json") { Description = "JSON instead of the table." };
        var errors = PositiveNumber.Option("--errors", "Print the N documents that are grouped worst, with what was cut apart and mixed up.");
        var command = new Command("grouping", "Names grouped by what they name against gold: MUC, B-cubed, CEAF-e and their mean.") { file, all, json, errors };
        command.WithExamples(
            "extractor evaluate grouping data/entities/redocred/clusters.jsonl.gz",
            "extractor evaluate grouping data/entities/redocred/clusters.jsonl.gz --errors 10");
        command.SetAction((parsed, cancellationToken) => Guard.RunAsync(() => Task.Run(
            () =>
            {
                var evaluation = GroupingEvaluation.Run(parsed.GetValue(file)!, parsed.GetValue(all), cancellationToken);
                if (parsed.GetValue(json)) Console.Out.Write(evaluation.ToJson());
                else Print(evaluation);
                if (parsed.GetValue(errors) is { } count) EvaluationPrinter.Print(Console.Out, evaluation.Faults.Take(count));
                return ExitCodes.Success;
            },
            cancellationToken)));
        return command;
    }

    private static void Print(GroupingEvaluation evaluation)
    {
        var documents = evaluation.Measures[GroupingEvaluation.Order[0]].Pages;
        Console.Out.WriteLine($"{documents} documents, {evaluation.Mentions} mentions, {evaluation.Entities} entities; intervals of 95 % by bootstrap over documents");
        EvaluationPrinter.Print(Console.Out, GroupingEvaluation.Order, evaluation.Measures);
    }
}
