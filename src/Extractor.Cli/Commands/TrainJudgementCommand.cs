using System.CommandLine;
using System.Globalization;
using Extractor.Learning.Judging;

namespace Extractor.Cli.Commands;

/// <summary><c>train judgement</c>: makes the model again that tells impact, time horizon and sourcing.</summary>
internal static class TrainJudgementCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var data = new Option<string>("--data") { Description = "Folder that holds annotations, pages and articles.", HelpName = "FOLDER", Required = true };
        var annotations = new Option<string?>("--annotations") { Description = "Folder of stand-off labels of further pages, such as corpus/annotations.", HelpName = "FOLDER" };
        var output = new Option<string>("--output", "-o") { Description = "Folder of the version to write, such as models/judgement/1.", HelpName = "FOLDER", Required = true };
        var command = new Command("judgement", "Train what tells impact, time horizon and sourcing; cross-validated by site; write model and card, print the scores.") { data, annotations, output };
        command.WithExamples("extractor train judgement --data data --annotations corpus/annotations --output models/judgement/1");
        command.SetAction((parsed, cancellationToken) => Guard.RunAsync(() => Task.Run(
            () =>
            {
                var options = new JudgementTrainingOptions { DataFolder = parsed.GetValue(data)!, AnnotationFolder = parsed.GetValue(annotations), OutputFolder = parsed.GetValue(output)! };
                foreach (var (name, score) in JudgementTrainer.Train(options, new Told(), cancellationToken))
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
