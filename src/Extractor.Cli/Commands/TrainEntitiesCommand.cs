using System.CommandLine;
using System.Globalization;
using Extractor.Learning.Entities;

namespace Extractor.Cli.Commands;

/// <summary><c>train entities</c> and <c>train words</c>: the labeller of names and the classes of words that it looks at.</summary>
internal static class TrainEntitiesCommand
{
    private static readonly string[] Schemes = ["bio", "iob1", "bioes", "bilou"];

    /// <summary>Builds <c>train entities</c>.</summary>
    public static Command Entities()
    {
        var data = new Option<string[]>("--data")
        {
            Description = "Files in columns (token first, tag last), or folders of files that end in .conll, .bio, .iob, .bilou, .train and the like.",
            HelpName = "PATH", Required = true, AllowMultipleArgumentsPerToken = true,
        };
        var output = new Option<string>("--output", "-o") { Description = "Folder of the version to write, such as models/entities/1.", HelpName = "FOLDER", Required = true };
        var scheme = new Option<string>("--scheme") { Description = "Scheme of the tags; all are read alike, mixed too.", HelpName = "SCHEME", DefaultValueFactory = _ => Schemes[0] };
        scheme.AcceptOnlyFromAmong(Schemes);
        var without = new Option<string[]>("--without")
        {
            Description = "Keep out sets and files whose FOLDER/FILE starts so.", HelpName = "START", DefaultValueFactory = _ => [], AllowMultipleArgumentsPerToken = true,
        };
        var leaveOut = new Option<string[]>("--leave-out")
        {
            Description = "Measure instead: leave out each of these in turn, and write evaluation.md to the folder.", HelpName = "START", DefaultValueFactory = _ => [], AllowMultipleArgumentsPerToken = true,
        };
        var twice = new Option<string[]>("--twice")
        {
            Description = "Count sets and files twice whose FOLDER/FILE starts so: those whose notion of a name is to be learned.", HelpName = "START", DefaultValueFactory = _ => [], AllowMultipleArgumentsPerToken = true,
        };
        var epochs = new Option<int>("--epochs") { Description = "Times that all sentences are read.", HelpName = "N", DefaultValueFactory = _ => new EntityTrainingOptions { Data = [], OutputFolder = "" }.Epochs };
        epochs.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1) result.AddError("--epochs must be 1 or more.");
        });
        var hyphens = new Option<bool>("--cut-hyphens") { Description = "Cut words with capitals at their hyphens, so that US in US-based can be a name." };
        var recase = new Option<bool>("--recase") { Description = "Learn also from copies of some texts in capitals and of others in lower case." };
        var command = new Command("entities", "Train the labeller of names; write model and card.") { data, output, scheme, without, leaveOut, epochs, hyphens, recase, twice };
        command.WithExamples(
            "extractor train entities --data mine/train.conll --scheme bio -o my-model",
            "extractor train entities --data data/entities --cut-hyphens --recase --without uner-ewt/dev --twice uner-ewt -o models/entities/1",
            "extractor train entities --data data/entities --cut-hyphens --leave-out wikigold gum -o models/entities/1");
        command.SetAction((parsed, cancellationToken) => Guard.RunAsync(() => Task.Run(
            () =>
            {
                var options = new EntityTrainingOptions
                {
                    Data = parsed.GetValue(data)!, OutputFolder = parsed.GetValue(output)!, Without = parsed.GetValue(without)!, LeaveOut = parsed.GetValue(leaveOut)!, Epochs = parsed.GetValue(epochs), CutHyphens = parsed.GetValue(hyphens), Recase = parsed.GetValue(recase), Twice = parsed.GetValue(twice)!,
                };
                Print(EntityTrainer.Train(options, new Told(), cancellationToken));
                return ExitCodes.Success;
            },
            cancellationToken)));
        return command;
    }

    /// <summary>Builds <c>train words</c>.</summary>
    public static Command Words()
    {
        var data = new Option<string>("--data") { Description = "Folder that holds articles, entities and topics.", HelpName = "FOLDER", Required = true };
        var output = new Option<string>("--output", "-o") { Description = "Folder of the version to write, such as models/words/1.", HelpName = "FOLDER", Required = true };
        var command = new Command("words", "Induce classes of words and their use of capitals from open text.") { data, output };
        command.WithExamples("extractor train words --data data --output models/words/1");
        command.SetAction((parsed, cancellationToken) => Guard.RunAsync(() => Task.Run(
            () =>
            {
                Print(WordTrainer.Train(new() { DataFolder = parsed.GetValue(data)!, OutputFolder = parsed.GetValue(output)! }, new Told(), cancellationToken));
                return ExitCodes.Success;
            },
            cancellationToken)));
        return command;
    }

    private static void Print(IReadOnlyDictionary<string, double> scores)
    {
        foreach (var (name, score) in scores) Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-32} {score:0.####}"));
    }

    private sealed class Told : IProgress<string>
    {
        public void Report(string value) => Console.Error.WriteLine(value);
    }
}
