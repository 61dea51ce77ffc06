using System.CommandLine;
using System.Globalization;
using Extractor.Learning.Confidence;

namespace Extractor.Cli.Commands;

/// <summary><c>train confidence</c>: calibrates the confidences of the models that ship.</summary>
internal static class TrainConfidenceCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var annotations = new Option<string>("--annotations") { Description = "Folder of stand-off labels, such as corpus/annotations.", HelpName = "FOLDER", Required = true };
        var data = new Option<string>("--data") { Description = "Folder that holds pages and articles.", HelpName = "FOLDER", Required = true };
        var output = new Option<string>("--output", "-o") { Description = "Folder of the version to write, such as models/confidence/1.", HelpName = "FOLDER", Required = true };
        var command = new Command("confidence", "Calibrate the confidences of all fields and of the record; write curves and card, print the scores. Run it after all other models are made.") { annotations, data, output };
        command.WithExamples("extractor train confidence --annotations corpus/annotations --data data --output models/confidence/1");
        command.SetAction((parsed, cancellationToken) => Guard.RunAsync(() => Task.Run(
            () =>
            {
                var options = new ConfidenceTrainingOptions { AnnotationFolder = parsed.GetValue(annotations)!, DataFolder = parsed.GetValue(data)!, OutputFolder = parsed.GetValue(output)! };
                foreach (var (name, score) in ConfidenceTrainer.Train(options, new Told(), cancellationToken))
                    Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-40} {score:0.####}"));
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
