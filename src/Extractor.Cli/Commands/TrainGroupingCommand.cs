using System.CommandLine;
using System.Globalization;
using Extractor.Learning.Grouping;

namespace Extractor.Cli.Commands;

/// <summary><c>train grouping</c>: makes the model again that joins the names of one thing.</summary>
internal static class TrainGroupingCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var data = new Option<string>("--data") { Description = "Folder that holds entities/redocred/clusters.jsonl.gz.", HelpName = "FOLDER", Required = true };
        var output = new Option<string>("--output", "-o") { Description = "Folder of the version to write, such as models/grouping/1.", HelpName = "FOLDER", Required = true };
        var command = new Command("grouping", "Train which names of a text name one thing; a third of the documents is kept out and measured.") { data, output };
        command.WithExamples("extractor train grouping --data data --output models/grouping/1");
        command.SetAction((parsed, cancellationToken) => Guard.RunAsync(() => Task.Run(
            () =>
            {
                var options = new GroupingTrainingOptions { DataFolder = parsed.GetValue(data)!, OutputFolder = parsed.GetValue(output)! };
                foreach (var (name, score) in GroupingTrainer.Train(options, new Told(), cancellationToken))
                    Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-32} {score:0.####}"));
                return ExitCodes.Success;
            },
            cancellationToken)));
        return command;
    }

    private sealed class Told : IProgress<string>
    {
        public void Report(string value) => Console.Error.WriteLine(value);
    }
}
