using System.Globalization;
using System.Text;
using Extractor.Entities.Labelling;

namespace Extractor.Learning.Entities;

/// <summary>Measures the labeller on sets that it has not learned from, each left out in turn, and writes the table beside the model.</summary>
internal static class LeftOut
{
    private const string FileName = "evaluation.md";

    /// <summary>Measures and writes.</summary>
    public static SortedDictionary<string, double> Measure(
        EntityTrainingOptions options, EntityFitter fitter, IReadOnlyList<GoldDocument> documents, Func<LabelModel, SequenceLabeller> make,
        IProgress<string>? progress, CancellationToken cancellationToken)
    {
        var scores = new SortedDictionary<string, double>(StringComparer.Ordinal);
        var table = new StringBuilder(
            """
            # Sets left out

            Each set was left out of training in turn and labelled by the model so trained. Exact span and type; intervals of 95 % by bootstrap over
            documents. Set-specific mapping as in training: titles stripped in re3d, words cut at hyphens.

            | left out | type | precision | recall | F1 | interval | gold | found |
            | --- | --- | --- | --- | --- | --- | --- | --- |

            """);
        foreach (var start in options.LeaveOut)
        {
            progress?.Report($"without {start}");
            var held = documents.Where(document => IsOf(document, start) && !document.IsRecased).ToList();
            if (held.Count == 0) throw new InvalidDataException($"No document's name starts with '{start}'; names are FOLDER/FILE.");
            var fitted = fitter.Fit(document => !IsOf(document, start), cancellationToken);
            var evaluation = EntityEvaluation.Run(held, make(fitted.Model), cancellationToken);
            foreach (var measure in evaluation.Measures.Where(measure => measure.Type != EntityEvaluation.All))
            {
                table.Append(CultureInfo.InvariantCulture, $"| {start} | {measure.Type} | {measure.Precision:0.000} | {measure.Recall:0.000} | {measure.F1:0.000} ");
                table.Append(CultureInfo.InvariantCulture, $"| {measure.Low:0.000} to {measure.High:0.000} | {measure.Gold} | {measure.Found} |\n");
                if (measure.Type != EntityEvaluation.Names) continue;
                scores[start] = Math.Round(measure.F1, 4);
                scores[start + ".calibrationError"] = Math.Round(evaluation.CalibrationError, 4);
            }
        }

        table.Append("\nCalibration error (expected, ten bins): ")
            .AppendJoin(", ", options.LeaveOut.Select(start => string.Create(CultureInfo.InvariantCulture, $"{start} {scores[start + ".calibrationError"]:0.000}")))
            .Append(CultureInfo.InvariantCulture, $".\nMade by `extractor train entities --data DATA{(options.CutHyphens ? " --cut-hyphens" : "")}{(options.Recase ? " --recase" : "")}{(options.Twice.Count > 0 ? " --twice " + string.Join(' ', options.Twice) : "")} ")
            .Append(options.Without.Count > 0 ? $"--without {string.Join(' ', options.Without)} " : "")
            .Append(CultureInfo.InvariantCulture, $"--leave-out {string.Join(' ', options.LeaveOut)} --output FOLDER`.\n");
        Directory.CreateDirectory(options.OutputFolder);
        File.WriteAllText(Path.Combine(options.OutputFolder, FileName), table.ToString().ReplaceLineEndings("\n"));
        return scores;
    }

    private static bool IsOf(GoldDocument document, string start) => document.Id.StartsWith(start, StringComparison.Ordinal);
}
