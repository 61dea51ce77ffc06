using System.CommandLine;
using Extractor.Cli.Display;
using Extractor.Learning.KeyPoints;

namespace Extractor.Cli.Commands;

/// <summary><c>evaluate keypoints</c>: measures key points against summaries that people wrote.</summary>
internal static class EvaluateKeyPointsCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var path = new Argument<string>("PATH") { Description = "File or folder of texts, one JSON object a line: id, sentences and human_summaries, or id, title, text and summary. May be gzip." };
        var json = new Option<bool>("--json") { Description = "JSON instead of the table." };
        var command = new Command("keypoints", "Key points against summaries by ROUGE-1, 2 and L, beside the first three sentences (LEAD-3) and TextRank.") { path, json };
        command.WithExamples("extractor evaluate keypoints data/keypoints/gum_open.jsonl.gz", "extractor evaluate keypoints data/topics/digitalgov_news");
        command.SetAction((parsed, cancellationToken) => Guard.RunAsync(() => Task.Run(
            () =>
            {
                var evaluation = KeyPointEvaluation.Run(parsed.GetValue(path)!, cancellationToken);
                if (parsed.GetValue(json)) Console.Out.Write(evaluation.ToJson());
                else Print(evaluation);
                return ExitCodes.Success;
            },
            cancellationToken)));
        return command;
    }

    private static void Print(KeyPointEvaluation evaluation)
    {
        Console.Out.WriteLine($"{evaluation.Texts} texts; F1 against the summary that fits best; intervals of 95 % by bootstrap over texts");
        EvaluationPrinter.Print(Console.Out, KeyPointEvaluation.Order, evaluation.Measures);
    }
}
