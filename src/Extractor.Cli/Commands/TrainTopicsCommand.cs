using System.CommandLine;
using System.Globalization;
using Extractor.Learning.Topics;

namespace Extractor.Cli.Commands;

/// <summary><c>train topics</c>: the model that ships, or topics of the user's own taxonomy.</summary>
internal static class TrainTopicsCommand
{
    private const int LeastFolds = 2;

    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var data = new Option<string>("--data") { Description = "File of labelled texts with --taxonomy; else folder that holds annotations, topics, pages and articles.", HelpName = "PATH", Required = true };
        var taxonomy = new Option<string?>("--taxonomy") { Description = "Taxonomy of your own: a list of topics in JSON, each code, label, parent, covers, keywords.", HelpName = "FILE" };
        var labelKey = new Option<string?>("--label-key") { Description = "Key that holds a text's topic or topics; labels by default.", HelpName = "KEY" };
        var output = new Option<string>("--output", "-o") { Description = "Folder to write: of the version, such as models/topics/1, or of a model of your own.", HelpName = "FOLDER", Required = true };
        var annotations = new Option<string?>("--annotations") { Description = "Folder of stand-off labels of further pages, such as corpus/annotations.", HelpName = "FOLDER" };
        var secondLevel = new Option<string?>("--second-level") { Description = "Second-level topics of texts, such as corpus/topics/second-level.tsv.", HelpName = "FILE" };
        var folds = Folds();
        var command = new Command("topics", "Train topics: those of your own taxonomy, or the model that ships; write model, card and evaluation.md, print the scores.")
        {
            data, taxonomy, labelKey, output, annotations, secondLevel, folds,
        };
        command.WithExamples(
            "extractor train topics --data corpus/topics/labelled.jsonl --taxonomy corpus/topics/taxonomy.json --output models/mine",
            "extractor train topics --data data/topics/wikipedia_current_events/train.jsonl.gz --label-key heading --taxonomy corpus/topics/current-events.json --output models/events",
            "extractor train topics --data data --annotations corpus/annotations --second-level corpus/topics/second-level.tsv --output models/topics/1",
            string.Empty,
            "A line of texts: {\"title\": \"…\", \"text\": \"…\", \"labels\": [\"cables\"]}; also id, url, and group, of which no part is tested by another of its own.");
        command.SetAction((parsed, cancellationToken) => Guard.RunAsync(() => Task.Run(
            () =>
            {
                var report = parsed.GetValue(taxonomy) is { } file
                    ? OwnTopicTrainer.Train(Own(parsed.GetValue(data)!, file, parsed.GetValue(output)!, parsed.GetValue(labelKey), parsed.GetValue(folds)), new Told(), cancellationToken)
                    : TopicTrainer.Train(Shipped(parsed.GetValue(data)!, parsed.GetValue(output)!, parsed.GetValue(annotations), parsed.GetValue(secondLevel), parsed.GetValue(folds)), new Told(), cancellationToken);
                Print(report);
                return ExitCodes.Success;
            },
            cancellationToken)));
        return command;
    }

    /// <summary>Parts of a cross-validation.</summary>
    internal static Option<int> Folds()
    {
        var folds = new Option<int>("--folds") { Description = "Parts of the cross-validation, by site and source.", HelpName = "N", DefaultValueFactory = _ => new TopicTrainingOptions { DataFolder = "", OutputFolder = "" }.Folds };
        folds.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < LeastFolds) result.AddError("--folds must be 2 or more.");
        });
        return folds;
    }

    /// <summary>What to train the model that ships on.</summary>
    internal static TopicTrainingOptions Shipped(string data, string output, string? annotations, string? secondLevel, int folds) => new()
    {
        DataFolder = Directory.Exists(data) ? data : throw new DirectoryNotFoundException($"There is no folder '{data}'; for a file of texts, name their taxonomy with --taxonomy."),
        AnnotationFolder = annotations, SecondLevelFile = secondLevel, OutputFolder = output, Folds = folds,
    };

    /// <summary>Prints the scores.</summary>
    internal static void Print(TopicTrainingReport report)
    {
        foreach (var (name, score) in report.Scores) Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-40} {score:0.####}"));
    }

    private static OwnTopicTrainingOptions Own(string data, string taxonomy, string output, string? labelKey, int folds)
    {
        var options = new OwnTopicTrainingOptions { DataFile = data, TaxonomyFile = taxonomy, OutputFolder = output, Folds = folds };
        return labelKey is null ? options : options with { LabelKey = labelKey };
    }

    /// <summary>Tells on standard error what is being done.</summary>
    internal sealed class Told : IProgress<string>
    {
        /// <inheritdoc/>
        public void Report(string value) => Console.Error.WriteLine(value);
    }
}
