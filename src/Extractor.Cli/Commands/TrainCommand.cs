using System.CommandLine;
using System.Globalization;
using Extractor.Learning.Gazetteers;
using Extractor.Learning.Judging;
using Extractor.Learning.Kinds;
using Extractor.Learning.Layout;
using Extractor.Learning.Metadata;
using Extractor.Learning.Narrative;
using Extractor.Learning.Places;
using Extractor.Learning.Places.Focus;
using Extractor.Learning.Subjects;

namespace Extractor.Cli.Commands;

/// <summary><c>train</c>: makes the models again from open data.</summary>
internal static class TrainCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var command = new Command("train", "Make a model again from open data; the same data give the same bytes.")
        {
            Layout(), Kinds(), Metadata(), TrainTopicsCommand.Create(), Narrative(), TrainJudgementCommand.Create(), TrainEntitiesCommand.Words(),
            TrainEntitiesCommand.Entities(), TrainGroupingCommand.Create(), TrainLinksCommand.Create(), Judge(), Subject(), Places(), Focus(), Gazetteer(),
            TrainConfidenceCommand.Create(),
        };
        command.WithExamples(
            "extractor train layout --pages data/pages/wcxb data/pages/fundus --output models/layout/1",
            "extractor train kinds --data data --annotations corpus/annotations --output models/kinds/1",
            "extractor train topics --data labelled.jsonl --taxonomy mine.json --output models/mine",
            "extractor train narrative --data data --annotations corpus/annotations --output models/narrative/1",
            "extractor train judgement --data data --annotations corpus/annotations --output models/judgement/1",
            "extractor train metadata --data data --output models/metadata/1",
            "extractor train grouping --data data --output models/grouping/1",
            "extractor train links --judgements corpus/links/pages.tsv --texts data --output models/links/1",
            "extractor train judge --data data --annotations corpus/annotations --output models/judge/1",
            "extractor train subject --data data --annotations corpus/annotations --output models/subject/1",
            "extractor train places --data data --output models/places/1",
            "extractor train focus --data data --annotations corpus/annotations --output models/focus/1",
            "extractor train gazetteer --data data/gazetteers --output models/gazetteer/2",
            "extractor train words --data data --output models/words/1",
            "extractor train entities --data data/entities --cut-hyphens --recase --without uner-ewt/dev --twice uner-ewt --output models/entities/1",
            "extractor train confidence --annotations corpus/annotations --data data --output models/confidence/1");
        return command;
    }

    private static Command Narrative() => Annotated(
        "narrative", "Train what tells main event, significance and key points; write model and card, print the scores.",
        (data, annotations, output, folds, cancellationToken) => NarrativeTrainer.Train(
            new() { DataFolder = data, AnnotationFolder = annotations, OutputFolder = output, Folds = folds }, new Told(), cancellationToken).Scores);

    private static Command Judge() => Annotated(
        "judge", "Train which mentions are things to tell, and of which type; write model and card, print the scores.",
        (data, annotations, output, folds, cancellationToken) => JudgeTrainer.Train(
            new() { DataFolder = data, AnnotationFolder = annotations, OutputFolder = output, Folds = folds }, new Told(), cancellationToken));

    private static Command Subject() => Annotated(
        "subject", "Train salience and what a page is about; write weights and card, print the scores.",
        (data, annotations, output, folds, cancellationToken) => SubjectTrainer.Train(
            new() { DataFolder = data, AnnotationFolder = annotations, OutputFolder = output, Folds = folds }, new Told(), cancellationToken));

    private static Command Annotated(string name, string description, Func<string, string?, string, int, CancellationToken, IReadOnlyDictionary<string, double>> train)
    {
        var (data, output) = Folders("Folder that holds annotations, pages and articles.");
        var annotations = Annotations();
        var folds = Folds(byDefault: 5);
        var command = new Command(name, description) { data, annotations, output, folds };
        command.WithExamples($"extractor train {name} --data data --annotations corpus/annotations --output models/{name}/1");
        command.SetAction((parsed, cancellationToken) => Guard.RunAsync(() => Task.Run(
            () =>
            {
                var labels = parsed.GetValue(annotations) is { } folder ? Existing(folder) : null;
                Print(train(Existing(parsed.GetValue(data)!), labels, parsed.GetValue(output)!, parsed.GetValue(folds), cancellationToken));
                return ExitCodes.Success;
            },
            cancellationToken)));
        return command;
    }

    private static Command Metadata()
    {
        var (data, output) = Folders("Folder that holds pages.");
        var folds = Folds(byDefault: 8);
        var command = new Command("metadata", "Train the choice of title, authors and dates; write weights and card, print the scores.") { data, output, folds };
        command.WithExamples("extractor train metadata --data data --output models/metadata/1");
        command.SetAction((parsed, cancellationToken) => Guard.RunAsync(() => Task.Run(
            () =>
            {
                var options = new MetadataTrainingOptions { DataFolder = Existing(parsed.GetValue(data)!), OutputFolder = parsed.GetValue(output)!, Folds = parsed.GetValue(folds) };
                Print(MetadataTrainer.Train(options, new Told(), cancellationToken).Scores);
                return ExitCodes.Success;
            },
            cancellationToken)));
        return command;
    }

    private static Command Kinds()
    {
        var (data, output) = Folders("Folder that holds annotations, topics, pages and articles.");
        var annotations = Annotations();
        var folds = Folds(byDefault: 10);
        var command = new Command("kinds", "Train what tells the genre of an article and an article from a listing; write weights and card, print the scores.") { data, annotations, output, folds };
        command.WithExamples("extractor train kinds --data data --annotations corpus/annotations --output models/kinds/1");
        command.SetAction((parsed, cancellationToken) => Guard.RunAsync(() => Task.Run(
            () =>
            {
                var options = new KindTrainingOptions
                {
                    DataFolder = Existing(parsed.GetValue(data)!), AnnotationFolder = parsed.GetValue(annotations) is { } folder ? Existing(folder) : null,
                    OutputFolder = parsed.GetValue(output)!, Folds = parsed.GetValue(folds),
                };
                var report = KindTrainer.Train(options, new Told(), cancellationToken);
                Print(report.Scores);
                Console.Out.WriteLine();
                Console.Out.Write(report.Confusion);
                return ExitCodes.Success;
            },
            cancellationToken)));
        return command;
    }

    private static Command Places()
    {
        var (data, output) = Folders("Folder that holds places and topics.");
        var folds = Folds(byDefault: 10);
        var command = new Command("places", "Train which place a name stands for; write weights and card, print the scores.") { data, output, folds };
        command.WithExamples("extractor train places --data data --output models/places/1");
        command.SetAction((parsed, cancellationToken) => Guard.RunAsync(() => Task.Run(
            () =>
            {
                var options = new PlaceTrainingOptions { DataFolder = Existing(parsed.GetValue(data)!), OutputFolder = parsed.GetValue(output)!, Folds = parsed.GetValue(folds) };
                Print(PlaceTrainer.Train(options, new Told(), cancellationToken));
                return ExitCodes.Success;
            },
            cancellationToken)));
        return command;
    }

    private static Command Focus()
    {
        var (data, output) = Folders("Folder that holds annotations, topics, pages and articles.");
        var annotations = new Option<string?>("--annotations") { Description = "Folder of stand-off labels of further pages, such as corpus/annotations.", HelpName = "FOLDER" };
        var folds = Folds(byDefault: 10);
        var command = new Command("focus", "Train which countries a text is about; write weights and card, print the scores.") { data, annotations, output, folds };
        command.WithExamples("extractor train focus --data data --annotations corpus/annotations --output models/focus/1");
        command.SetAction((parsed, cancellationToken) => Guard.RunAsync(() => Task.Run(
            () =>
            {
                var options = new FocusTrainingOptions
                {
                    DataFolder = Existing(parsed.GetValue(data)!), AnnotationFolder = parsed.GetValue(annotations) is { } folder ? Existing(folder) : null,
                    OutputFolder = parsed.GetValue(output)!, Folds = parsed.GetValue(folds),
                };
                Print(FocusTrainer.Train(options, new Told(), cancellationToken));
                return ExitCodes.Success;
            },
            cancellationToken)));
        return command;
    }

    private static Command Gazetteer()
    {
        var (data, output) = Folders("Folder that holds names, organizations and places.");
        var command = new Command("gazetteer", "Build the gazetteer of names, organisations and places from its sources.") { data, output };
        command.WithExamples("extractor train gazetteer --data data/gazetteers --output models/gazetteer/2");
        command.SetAction(parsed => Guard.Run(() =>
        {
            var folder = Path.GetFullPath(parsed.GetValue(output)!);
            if (!int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
                || Path.GetFileName(Path.GetDirectoryName(folder)) != "gazetteer")
            {
                throw new ArgumentException($"--output is '{folder}'; it must end in gazetteer/VERSION, such as models/gazetteer/2.");
            }

            GazetteerBuilder.Build(Existing(parsed.GetValue(data)!), Path.GetDirectoryName(Path.GetDirectoryName(folder))!, version);
            Console.Error.WriteLine($"wrote {folder}");
            return ExitCodes.Success;
        }));
        return command;
    }

    private static Command Layout()
    {
        var pages = new Option<string[]>("--pages")
        {
            Description = "Folders of pages with gold bodies, as evaluate pages reads them.", HelpName = "FOLDER", Required = true, AllowMultipleArgumentsPerToken = true,
        };
        var output = new Option<string>("--output", "-o") { Description = "Folder of the version to write, such as models/layout/1.", HelpName = "FOLDER", Required = true };
        var evaluation = new Option<string?>("--evaluation") { Description = "Write the cross-validated scores of every page here, for evaluate --compare.", HelpName = "FOLDER" };
        var command = new Command("layout", "Train what tells content from all else, by aligning gold bodies to blocks; cross-validated by site.") { pages, output, evaluation };
        command.WithExamples("extractor train layout --pages data/pages/wcxb data/pages/fundus --output models/layout/1");
        command.SetAction((parsed, cancellationToken) => Guard.RunAsync(() => Task.Run(
            () =>
            {
                var options = new LayoutTrainingOptions { PageFolders = [.. parsed.GetValue(pages)!.Select(Existing)], OutputFolder = parsed.GetValue(output)!, EvaluationFolder = parsed.GetValue(evaluation) };
                Print(LayoutTrainer.Train(options, new Told(), cancellationToken));
                return ExitCodes.Success;
            },
            cancellationToken)));
        return command;
    }

    private static void Print(IReadOnlyDictionary<string, double> scores)
    {
        foreach (var (name, score) in scores.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-32} {score:0.####}"));
    }

    private static (Option<string> Data, Option<string> Output) Folders(string data) =>
    (
        new Option<string>("--data") { Description = data, HelpName = "FOLDER", Required = true },
        new Option<string>("--output", "-o") { Description = "Folder of the version to write, such as models/topics/1.", HelpName = "FOLDER", Required = true });

    private static Option<int> Folds(int byDefault)
    {
        var folds = new Option<int>("--folds") { Description = "Parts of the cross-validation, by site and source.", HelpName = "N", DefaultValueFactory = _ => byDefault };
        folds.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 2) result.AddError("--folds must be 2 or more.");
        });
        return folds;
    }

    private static Option<string?> Annotations() =>
        new("--annotations") { Description = "Folder of stand-off labels of further pages, such as corpus/annotations.", HelpName = "FOLDER" };

    private static string Existing(string folder) =>
        Directory.Exists(folder) ? folder : throw new DirectoryNotFoundException($"There is no folder '{folder}'.");

    private sealed class Told : IProgress<string>
    {
        public void Report(string value) => Console.Error.WriteLine(value);
    }
}
