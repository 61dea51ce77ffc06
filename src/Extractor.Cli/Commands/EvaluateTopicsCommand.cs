using System.CommandLine;
using Extractor.Learning.Topics;

namespace Extractor.Cli.Commands;

/// <summary><c>evaluate topics</c>: measures topics and primary domain.</summary>
internal static class EvaluateTopicsCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var path = new Argument<string>("PATH") { Description = "File of labelled texts as train topics reads them; or the folder that train topics trains the model that ships on, for its cross-validation." };
        var model = new Option<string?>("--model") { Description = "Folder of a model of your own by train topics; the IPTC Media Topics that ship by default.", HelpName = "FOLDER" };
        var labelKey = new Option<string?>("--label-key") { Description = "Key that holds a text's topic or topics; labels by default.", HelpName = "KEY" };
        var annotations = new Option<string?>("--annotations") { Description = "Folder of stand-off labels of further pages, such as corpus/annotations.", HelpName = "FOLDER" };
        var secondLevel = new Option<string?>("--second-level") { Description = "Second-level topics of texts, such as corpus/topics/second-level.tsv.", HelpName = "FILE" };
        var folds = TrainTopicsCommand.Folds();
        var command = new Command("topics", "Topics and primary domain against labels: macro and micro F1, each label, who is taken for whom, reliability; with intervals.")
        {
            path, model, labelKey, annotations, secondLevel, folds,
        };
        command.WithExamples(
            "extractor evaluate topics mine/test.jsonl --model models/mine",
            "extractor evaluate topics data/topics/wikipedia_current_events/dev.jsonl.gz --label-key heading --model models/events",
            "extractor evaluate topics data --annotations corpus/annotations --second-level corpus/topics/second-level.tsv");
        command.SetAction((parsed, cancellationToken) => Guard.RunAsync(() => Task.Run(
            () =>
            {
                var report = Directory.Exists(parsed.GetValue(path))
                    ? TopicTrainer.Measure(TrainTopicsCommand.Shipped(parsed.GetValue(path)!, "models/topics/1", parsed.GetValue(annotations), parsed.GetValue(secondLevel), parsed.GetValue(folds)), new TrainTopicsCommand.Told(), cancellationToken)
                    : TopicEvaluation.Run(parsed.GetValue(path)!, parsed.GetValue(model), parsed.GetValue(labelKey), cancellationToken);
                Console.Out.Write(report.Report);
                Console.Out.WriteLine();
                TrainTopicsCommand.Print(report);
                return ExitCodes.Success;
            },
            cancellationToken)));
        return command;
    }
}
