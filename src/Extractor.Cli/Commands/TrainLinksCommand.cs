using System.CommandLine;
using System.Globalization;
using Extractor.Learning.Links;

namespace Extractor.Cli.Commands;

/// <summary><c>train links</c>: makes the model again that links organisations to identifiers.</summary>
internal static class TrainLinksCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var judgements = new Option<string>("--judgements") { Description = "File or folder of judged links, such as corpus/links/pages.tsv.", HelpName = "PATH", Required = true };
        var texts = new Option<string?>("--texts") { Description = "Folder of the texts that the judgements refer to.", HelpName = "FOLDER" };
        var output = new Option<string>("--output", "-o") { Description = "Folder of the version to write, such as models/links/1.", HelpName = "FOLDER", Required = true };
        var command = new Command("links", "Train which organisation of the gazetteer an entity is; a third of the texts is kept out and measured.") { judgements, texts, output };
        command.WithExamples("extractor train links --judgements corpus/links/pages.tsv --texts data --output models/links/1");
        command.SetAction((parsed, cancellationToken) => Guard.RunAsync(() => Task.Run(
            () =>
            {
                var options = new LinkTrainingOptions { Judgements = parsed.GetValue(judgements)!, TextFolder = parsed.GetValue(texts), OutputFolder = parsed.GetValue(output)! };
                foreach (var (name, score) in LinkTrainer.Train(options, new Told(), cancellationToken))
                    Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-36} {score:0.####}"));
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
