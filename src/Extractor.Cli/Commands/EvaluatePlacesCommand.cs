using System.CommandLine;
using System.Globalization;
using Extractor.Cli.Display;
using Extractor.Learning.Documents;
using Extractor.Learning.Places;
using Extractor.Learning.Places.Focus;

namespace Extractor.Cli.Commands;

/// <summary><c>evaluate places</c>: measures the resolution of place names, and the countries that texts are said to be about.</summary>
internal static class EvaluatePlacesCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var path = new Argument<string>("PATH")
        {
            Description = "Lines of JSON, gzipped or not: text with toponyms (start, end, lat, lon, page) or links (anchor, page). Or a folder of labelled documents, as of evaluate documents.",
        };
        var texts = new Option<string?>("--texts") { Description = "Folder of the texts that stand-off labels of documents refer to.", HelpName = "FOLDER" };
        var metonyms = new Option<string?>("--metonyms") { Description = "Measure instead which mentions stand for a government, by the labels of this file: text from 0, start, end, label.", HelpName = "LABELS" };
        var only = new Option<string?>("--only") { Description = "Read only documents whose id starts so.", HelpName = "START" };
        var without = new Option<string?>("--without") { Description = "Leave out documents whose id starts so.", HelpName = "START" };
        var json = new Option<bool>("--json") { Description = "JSON with every text instead of the table." };
        var errors = PositiveNumber.Option("--errors", "Print the first N texts or places that were missed.");
        var command = new Command(
            "places", "Country and distance of place names whose mentions are given, and the countries that texts are about, by the models that ship.") { path, texts, metonyms, only, without, json, errors };
        command.WithExamples(
            "extractor evaluate places data/places/geovirus.jsonl.gz --errors 20",
            "extractor evaluate places data/topics/wikipedia_current_events/dev.jsonl.gz --json",
            "extractor evaluate places corpus/annotations --texts data --without wikinews --errors 20",
            "extractor evaluate places data/topics/wikipedia_current_events/dev.jsonl.gz --metonyms corpus/metonyms/events-dev.tsv",
            string.Empty,
            "The models were trained on these sets; cross-validated figures stand on their cards, see 'extractor models'.");
        command.SetAction((parsed, cancellationToken) => Guard.RunAsync(() => Task.Run(
            () =>
            {
                var evaluation = parsed.GetValue(metonyms) is { } labels
                    ? MetonymEvaluation.OfFile(parsed.GetValue(path)!, labels, new ProfilePipelineBuilder().Build(), cancellationToken)
                    : Read(parsed.GetValue(path)!, parsed.GetValue(texts), parsed.GetValue(only), parsed.GetValue(without), cancellationToken);
                return Run(evaluation, parsed.GetValue(json), parsed.GetValue(errors));
            },
            cancellationToken)));
        return command;
    }

    private static PlaceEvaluation Read(string path, string? texts, string? only, string? without, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(path)) return PlaceEvaluation.OfFile(path, cancellationToken);
        var set = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        return FocusEvaluation.OfDocuments(set, DocumentChoice.Of(DocumentFolder.Read(path, texts), path, only, without), new ProfilePipelineBuilder().Build(), cancellationToken);
    }

    private static int Run(PlaceEvaluation evaluation, bool json, int? errors)
    {
        if (json)
        {
            Console.Out.Write(evaluation.ToJson());
            return ExitCodes.Success;
        }

        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{evaluation.Set}: {evaluation.Texts.Count} texts; intervals of 95 % by bootstrap over texts"));
        Console.Out.WriteLine($"{"measure",-18} {"value",7}   interval");
        foreach (var measure in PlaceMeasures.All)
        {
            if (evaluation.Measures.TryGetValue(measure, out var estimate))
                Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{measure,-18} {estimate.Value,7:0.000}   {estimate.Low:0.000} to {estimate.High:0.000}"));
        }

        if (evaluation.CalibrationError is { } error)
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"calibration error",-18} {error.Value,7:0.000}   {error.Low:0.000} to {error.High:0.000}"));
        foreach (var fault in evaluation.Texts.SelectMany(text => text.Faults.Select(fault => $"{text.Id} {fault}")).Take(errors ?? 0))
            Console.Out.WriteLine(SafeText.Line(fault));
        return ExitCodes.Success;
    }
}
