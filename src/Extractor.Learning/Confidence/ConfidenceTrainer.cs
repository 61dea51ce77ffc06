using System.Security.Cryptography;
using System.Text;
using Extractor.Assessment.Calibrating;
using Extractor.Learning.Documents;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Extractor.Learning.Confidence;

/// <summary>Calibrates the confidences of all fields and of the record, measures them and writes the curves with their card. The same data give the same bytes.</summary>
public static class ConfidenceTrainer
{
    /// <summary>Trains and writes the model; run it last, when the models that it calibrates are those that ship.</summary>
    /// <param name="options">What to train on and where to write.</param>
    /// <param name="progress">Told in one line what is being done.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="IOException">A source is missing, or the files cannot be written.</exception>
    /// <exception cref="FormatException">A label is not of its text, or none of the pages is there.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IReadOnlyDictionary<string, double> Train(ConfidenceTrainingOptions options, IProgress<string>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        progress?.Report("reading pages");
        var pages = RawLabelledPages.Read(options.AnnotationFolder, options.DataFolder);
        if (pages.Count == 0) throw new FormatException($"'{options.DataFolder}' holds the raw page of no label in '{options.AnnotationFolder}'; it must hold pages/SET/html/NAME.html.gz.");
        progress?.Report($"judging the records of {pages.Count} pages");
        var judged = ClaimJudge.Read(pages, cancellationToken);
        progress?.Report("fitting and measuring");
        var curves = ConfidenceFitter.Fit(judged);
        var scores = Scores(new ConfidenceFitter(options.Folds).Measure(judged));
        scores["pages"] = pages.Count;
        Write(options.OutputFolder, new ConfidenceModel(curves), scores);
        return scores;
    }

    private static SortedDictionary<string, double> Scores(IReadOnlyList<FieldReliability> fields)
    {
        var scores = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            List<Judged> before = [.. field.Before.SelectMany(page => page)], after = [.. field.After.SelectMany(page => page)];
            scores[field.Field + ".values"] = after.Count;
            scores[field.Field + ".right"] = Math.Round(after.Average(claim => claim.Right), 4);
            scores[field.Field + ".calibrationError.before"] = Math.Round(CalibrationError.Of(before), 4);
            scores[field.Field + ".calibrationError"] = Math.Round(CalibrationError.Of(after), 4);
            scores[field.Field + ".calibrationError.byChance"] = Math.Round(CalibrationError.ByChance(after), 4);
        }

        return scores;
    }

    private static void Write(string path, ConfidenceModel model, IReadOnlyDictionary<string, double> scores)
    {
        var folder = Directory.CreateDirectory(path);
        var bytes = Encoding.UTF8.GetBytes(model.Table());
        File.WriteAllBytes(Path.Combine(folder.FullName, ConfidenceModel.FileName), bytes);
        var card = ConfidenceCard.Of(folder.Name, scores, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        var settings = new JsonSerializerSettings { Formatting = Formatting.Indented, ContractResolver = new CamelCasePropertyNamesContractResolver { NamingStrategy = new CamelCaseNamingStrategy() } };
        File.WriteAllText(Path.Combine(folder.FullName, "card.json"), JsonConvert.SerializeObject(card, settings).ReplaceLineEndings("\n") + "\n");
    }
}
