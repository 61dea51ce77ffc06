using System.CommandLine;
using System.Globalization;
using Extractor.Cli.Display;
using Extractor.Learning.Entities;

namespace Extractor.Cli.Commands;

/// <summary><c>evaluate entities</c>: names by exact span and type.</summary>
internal static class EvaluateEntitiesCommand
{
    private static readonly string[] Schemes = ["bio", "iob1", "bioes", "bilou"];

    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "File in columns (token first, tag last), or folder of such files." };
        var model = new Option<string?>("--model") { Description = "Folder of a model by train entities; the one that ships by default.", HelpName = "FOLDER" };
        var scheme = new Option<string>("--scheme") { Description = "Scheme of the tags; all are read alike, mixed too.", HelpName = "SCHEME", DefaultValueFactory = _ => Schemes[0] };
        scheme.AcceptOnlyFromAmong(Schemes);
        var errors = PositiveNumber.Option("--errors", "Print the first N names that were missed or wrongly found.");
        var json = new Option<bool>("--json") { Description = "JSON with every fault instead of the table." };
        var command = new Command("entities", "Names by exact span and type against gold in columns.") { file, model, scheme, errors, json };
        command.WithExamples("extractor evaluate entities data/entities/uner-ewt/dev.conll.gz", "extractor evaluate entities mine/test.conll --model my-model --errors 20");
        command.SetAction((parsed, cancellationToken) => Guard.RunAsync(() => Task.Run(
            () =>
            {
                var evaluation = EntityEvaluation.Run(parsed.GetValue(file)!, parsed.GetValue(model), cancellationToken);
                if (parsed.GetValue(json)) Console.Out.Write(evaluation.ToJson());
                else Print(Console.Out, evaluation, parsed.GetValue(errors) ?? 0);
                return ExitCodes.Success;
            },
            cancellationToken)));
        return command;
    }

    private static void Print(TextWriter output, EntityEvaluation evaluation, int errors)
    {
        output.WriteLine(Text($"{evaluation.Documents} documents, {evaluation.Tokens} tokens, {evaluation.TokensPerSecond:0} tokens/s; intervals of 95 % by bootstrap over documents"));
        output.WriteLine($"{"type",-16} {"precision",9} {"recall",6} {"F1",6}   {"interval",-15} {"gold",6} {"found",6}");
        foreach (var measure in evaluation.Measures)
            output.WriteLine(Text($"{measure.Type,-16} {measure.Precision,9:0.000} {measure.Recall,6:0.000} {measure.F1,6:0.000}   {measure.Low:0.000} to {measure.High,-5:0.000}  {measure.Gold,6} {measure.Found,6}"));
        output.WriteLine(Text($"calibration error {evaluation.CalibrationError:0.000}"));
        foreach (var fault in evaluation.Faults.Take(errors))
            output.WriteLine(SafeText.Line($"{(fault.IsMissed ? "missed" : "wrong "),-6} {fault.Type,-12} {fault.Before}[{fault.Name}]{fault.After}  ({fault.Document})"));
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
