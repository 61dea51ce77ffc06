using System.IO.Compression;
using System.Security.Cryptography;
using Extractor.Entities.Judging;
using Extractor.Learning.Documents;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Extractor.Learning.Judging;

/// <summary>Trains the judge of entities, measures it by site and writes it with its card. The same data give the same bytes.</summary>
public static class JudgeTrainer
{
    /// <summary>Trains and writes the model; returns the measured figures by name.</summary>
    /// <param name="options">What to train on and how.</param>
    /// <param name="progress">Told in one line what is being done.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="IOException">A source is missing, or the files cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IReadOnlyDictionary<string, double> Train(JudgeTrainingOptions options, IProgress<string>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        progress?.Report("reading pages");
        List<LabelledDocument> documents = [.. DocumentFolder.Read(Path.Combine(options.DataFolder, "annotations"))];
        if (options.AnnotationFolder is { } folder) documents.AddRange(DocumentFolder.Read(folder, options.DataFolder));
        var samples = new JudgeSamples().Of(documents, cancellationToken);
        var fit = new JudgeFit(samples, options, progress, cancellationToken);
        var scores = new SortedDictionary<string, double>(StringComparer.Ordinal) { ["leastProbability"] = fit.Least, ["rows"] = samples.Sum(sample => sample.IsTold.Length) };
        Note(scores, "others.", fit.Measure, fit);
        Note(scores, "wikinews.", fit.MeasureOf(sample => sample.IsOfLabeller), fit);
        progress?.Report("training on all pages");
        Write(options.OutputFolder, fit.With(fit.All()), scores);
        return scores;
    }

    private static void Note(SortedDictionary<string, double> scores, string prefix, JudgeMeasure measure, JudgeFit fit)
    {
        var (precision, recall, f1) = measure.Of(fit.Calibration, fit.Least);
        scores[prefix + "pages"] = measure.Pages;
        scores[prefix + "pages.openLists"] = measure.OpenPages;
        scores[prefix + "precision"] = Math.Round(precision, 4);
        scores[prefix + "recall"] = Math.Round(recall, 4);
        scores[prefix + "f1"] = Math.Round(f1, 4);
        scores[prefix + "reach"] = Math.Round(measure.Reach, 4);
        scores[prefix + "type"] = Math.Round(measure.TypesRight(fit.Calibration, fit.Least), 4);
        scores[prefix + "calibrationError"] = Math.Round(measure.Error(fit.Calibration, fit.Least), 4);
    }

    private static void Write(string output, EntityJudge judge, SortedDictionary<string, double> scores)
    {
        var folder = Directory.CreateDirectory(output);
        using var memory = new MemoryStream();
        using (var brotli = new BrotliStream(memory, CompressionLevel.SmallestSize))
        using (var writer = new BinaryWriter(brotli))
        {
            judge.Write(writer);
        }

        var bytes = memory.ToArray();
        File.WriteAllBytes(Path.Combine(folder.FullName, EntityJudge.FileName), bytes);
        var card = JudgeCard.Of(folder.Name, scores, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        var settings = new JsonSerializerSettings { Formatting = Formatting.Indented, ContractResolver = new CamelCasePropertyNamesContractResolver { NamingStrategy = new CamelCaseNamingStrategy() } };
        File.WriteAllText(Path.Combine(folder.FullName, "card.json"), JsonConvert.SerializeObject(card, settings).ReplaceLineEndings("\n") + "\n");
    }
}
