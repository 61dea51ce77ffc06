using System.CommandLine;
using Extractor.Cli.Display;
using Extractor.Duplicates;
using Extractor.Learning.Duplicates;

namespace Extractor.Cli.Commands;

/// <summary><c>evaluate duplicates</c>: measures how near-duplicates are found.</summary>
internal static class EvaluateDuplicatesCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var usual = new DuplicateOptions();
        var path = new Argument<string>("PATH") { Description = "File or folder of texts, one JSON object a line: id, story and text; texts of one story are near-duplicates. May be gzip." };
        var json = new Option<bool>("--json") { Description = "JSON instead of the table." };
        var errors = PositiveNumber.Option("--errors", "Print N pairs that are found wrongly or missed.");
        var words = PositiveNumber.Option("--words", [], "Words to a shingle.", () => usual.WordsPerShingle);
        var characters = PositiveNumber.Option("--characters", [], "Characters to a shingle, in scripts without spaces.", () => usual.CharactersPerShingle);
        var resemblance = Share("--resemblance", "Least resemblance of near-duplicates.", usual.LeastResemblance);
        var containment = Share("--containment", "Least containment of a shortened copy.", usual.LeastContainment);
        var lede = Share("--lede", "Least share of one text's lede that stands in the other.", usual.LeastLede);
        var command = new Command("duplicates", "Near-duplicates among texts against gold: precision, recall and F1 over pairs.") { path, json, errors, words, characters, resemblance, containment, lede };
        command.WithExamples(
            "extractor evaluate duplicates corpus/duplicates/held-out.jsonl",
            "extractor evaluate duplicates corpus/duplicates --errors 10",
            "extractor evaluate duplicates corpus/duplicates/choose.jsonl --words 4 --resemblance 0.6");
        command.SetAction((parsed, cancellationToken) => Guard.RunAsync(() => Task.Run(
            () =>
            {
                var options = new DuplicateOptions
                {
                    WordsPerShingle = parsed.GetValue(words),
                    CharactersPerShingle = parsed.GetValue(characters),
                    LeastResemblance = parsed.GetValue(resemblance),
                    LeastContainment = parsed.GetValue(containment),
                    LeastLede = parsed.GetValue(lede),
                };
                var evaluation = DuplicateEvaluation.Run(parsed.GetValue(path)!, options, cancellationToken);
                if (parsed.GetValue(json)) Console.Out.Write(evaluation.ToJson());
                else Print(evaluation);
                if (parsed.GetValue(errors) is { } count) EvaluationPrinter.Print(Console.Out, evaluation.Faults.Take(count));
                return ExitCodes.Success;
            },
            cancellationToken)));
        return command;
    }

    private static Option<double> Share(string name, string description, double usual) =>
        new(name) { Description = description, HelpName = "SHARE", DefaultValueFactory = _ => usual };

    private static void Print(DuplicateEvaluation evaluation)
    {
        Console.Out.WriteLine(
            $"{evaluation.Texts} texts, {evaluation.Stories} stories; pairs: {evaluation.Right} right, {evaluation.Wrong} wrong, {evaluation.Missed} missed; intervals of 95 % by bootstrap over stories");
        EvaluationPrinter.Print(Console.Out, DuplicateEvaluation.Order, evaluation.Measures);
    }
}
