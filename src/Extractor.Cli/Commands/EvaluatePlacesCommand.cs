using System.CommandLine;
using System.Globalization;
using Extractor.Cli.Display;
using Extractor.Learning.Places;

namespace Extractor.Cli.Commands;

/// <summary><c>evaluate places</c>: measures the resolution of place names.</summary>
internal static class EvaluatePlacesCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "Lines of JSON, gzipped or not: text with toponyms (start, end, lat, lon, page) or links (anchor, page)." };
        var json = new Option<bool>("--json") { Description = "JSON with every text instead of the table." };
        var errors = PositiveNumber.Option("--errors", "Print the first N places that were missed.");
        var command = new Command("places", "Country and distance of place names whose mentions are given, by the models that ship.") { file, json, errors };
        command.WithExamples(
            "extractor evaluate places data/places/geovirus.jsonl.gz --errors 20",
            "extractor evaluate places data/topics/wikipedia_current_events/dev.jsonl.gz --json",
            string.Empty,
            "The model was trained on these two sets; cross-validated figures stand on its card, see 'extractor models'.");
        command.SetAction((parsed, cancellationToken) => Guard.RunAsync(() => Task.Run(
            () => Run(parsed.GetValue(file)!, parsed.GetValue(json), parsed.GetValue(errors), cancellationToken), cancellationToken)));
        return command;
    }

    private static int Run(string file, bool json, int? errors, CancellationToken cancellationToken)
    {
        var evaluation = PlaceEvaluation.OfFile(file, cancellationToken);
        if (json)
        {
            Console.Out.Write(evaluation.ToJson());
            return ExitCodes.Success;
        }

        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{evaluation.Set}: {evaluation.Texts.Count} texts; intervals of 95 % by bootstrap over texts"));
        Console.Out.WriteLine($"{"measure",-16} {"value",7}   interval");
        foreach (var measure in PlaceMeasures.All)
        {
            if (evaluation.Measures.TryGetValue(measure, out var estimate))
                Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{measure,-16} {estimate.Value,7:0.000}   {estimate.Low:0.000} to {estimate.High:0.000}"));
        }

        foreach (var fault in evaluation.Texts.SelectMany(text => text.Faults.Select(fault => $"{text.Id} {fault}")).Take(errors ?? 0))
            Console.Out.WriteLine(SafeText.Line(fault));
        return ExitCodes.Success;
    }
}
