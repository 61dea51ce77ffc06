using System.CommandLine;
using Extractor.Cli.Display;
using Extractor.Learning.Documents;

namespace Extractor.Cli.Commands;

/// <summary><c>evaluate documents</c>: measures records against pages that were labelled by hand.</summary>
internal static class EvaluateDocumentsCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER") { Description = "Folder of labels NAME.json beside the pages' numbered sentences NAME-pages.json, or of a stand-off file for each page." };
        var texts = new Option<string?>("--texts") { Description = "Folder of the texts that stand-off labels refer to: pages/SET/gold/NAME.json, articles/*/SET.jsonl.gz.", HelpName = "FOLDER" };
        var only = new Option<string?>("--only") { Description = "Read only pages whose id starts so, such as one set.", HelpName = "START" };
        var without = new Option<string?>("--without") { Description = "Leave out pages whose id starts so, such as a set that a model was trained on.", HelpName = "START" };
        var json = new Option<bool>("--json") { Description = "JSON with every page instead of the table." };
        var output = new Option<string?>("--output", "-o") { Description = "Write the JSON here too, for a later --compare.", HelpName = "FILE" };
        var compare = new Option<string?>("--compare") { Description = "Compare with this earlier evaluation of the same pages, paired bootstrap over pages.", HelpName = "FILE" };
        var errors = PositiveNumber.Option("--errors", "Print the N worst pages, with each field that is wrong as LABEL -> OURS.");
        var by = new Option<string>("--by")
        {
            Description = "Measure that says which pages are worst: " + string.Join(", ", DocumentMeasures.All) + ".", HelpName = "MEASURE", DefaultValueFactory = _ => DocumentMeasures.Entities,
        };
        by.AcceptOnlyFromAmong([.. DocumentMeasures.All]);
        var command = new Command("documents", "Kind, subject, entities, countries, domain, sentences and assessment against labels, beside the agreement of two labellers.")
        {
            folder, texts, only, without, json, output, compare, errors, by,
        };
        command.WithExamples(
            "extractor evaluate documents data/annotations",
            "extractor evaluate documents data/annotations --errors 5 --by subject",
            "extractor evaluate documents corpus/annotations --texts data",
            "extractor evaluate documents corpus/annotations --texts data --without wikinews",
            "extractor evaluate documents data/annotations --compare before.json");
        command.SetAction((parsed, cancellationToken) => Guard.RunAsync(() => Task.Run(
            () =>
            {
                var earlier = parsed.GetValue(compare) is { } before ? DocumentEvaluation.Load(before) : null;
                var set = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(parsed.GetValue(folder)!)));
                var documents = DocumentChoice.Of(DocumentFolder.Read(parsed.GetValue(folder)!, parsed.GetValue(texts)), parsed.GetValue(folder)!, parsed.GetValue(only), parsed.GetValue(without));
                var evaluation = DocumentEvaluation.Run(set, documents, new ProfilePipelineBuilder().Build(), cancellationToken);
                if (parsed.GetValue(output) is { } path) File.WriteAllText(path, evaluation.ToJson());
                if (parsed.GetValue(json)) Console.Out.Write(evaluation.ToJson());
                else Print(evaluation);
                if (earlier is not null) EvaluationPrinter.PrintDifferences(Console.Out, earlier.Set, evaluation.Against(earlier));
                if (parsed.GetValue(errors) is { } count) EvaluationPrinter.Print(Console.Out, evaluation.Worst(parsed.GetValue(by)!).Take(count));
                return ExitCodes.Success;
            },
            cancellationToken)));
        return command;
    }

    private static void Print(DocumentEvaluation evaluation)
    {
        Console.Out.WriteLine($"{evaluation.Set}: {evaluation.Pages.Count} pages; intervals of 95 % by bootstrap over pages; beside them what two labellers agree to");
        EvaluationPrinter.Print(Console.Out, DocumentMeasures.All, evaluation.Measures, DocumentMeasures.Agreement);
        Console.Out.WriteLine();
        Console.Out.WriteLine("expected calibration error of the confidences; less is better");
        EvaluationPrinter.Print(Console.Out, [.. evaluation.Calibration.Keys], evaluation.Calibration);
    }
}
