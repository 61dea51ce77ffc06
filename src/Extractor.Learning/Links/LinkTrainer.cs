using System.Globalization;
using System.Security.Cryptography;
using Extractor.Entities.Gazetteers;
using Extractor.Entities.Links;
using Extractor.Learning.Metadata;
using Extractor.Models;
using Extractor.Models.Choices;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Extractor.Learning.Links;

/// <summary>
/// Trains the model that links organisations on two thirds of the judged texts, and measures its choices on the third that is kept out. The same data
/// gives the same bytes.
/// </summary>
public static class LinkTrainer
{
    /// <summary>What a wrong link costs where a right one gains 1.</summary>
    private const double CostOfWrong = 2;

    /// <summary>Trains and writes the model; returns the measured figures by name.</summary>
    /// <param name="options">What to train on and how.</param>
    /// <param name="progress">Told in one line what is being done.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="IOException">A source is missing, or the files cannot be written.</exception>
    /// <exception cref="FormatException">A line of the judgements cannot be read.</exception>
    public static IReadOnlyDictionary<string, double> Train(LinkTrainingOptions options, IProgress<string>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var texts = JudgementFile.Read(options.Judgements, options.TextFolder);
        var gazetteer = Gazetteer.Load(ModelCatalog.Load(new EmbeddedModels()));
        progress?.Report(string.Create(CultureInfo.InvariantCulture, $"reading {texts.Count} texts"));
        var training = LinkExamples.Of([.. texts.Where(text => !LinkEvaluation.IsKeptOut(text))], gazetteer, cancellationToken);
        var keptOut = LinkExamples.Of([.. texts.Where(LinkEvaluation.IsKeptOut)], gazetteer, cancellationToken);
        progress?.Report(string.Create(CultureInfo.InvariantCulture, $"training on {training.Count} choices"));
        var (field, crossed) = new FieldTrainer(options.Folds).Train(training, CostOfWrong, null, cancellationToken);
        var weights = field.Weights;
        weights[WeightFile.LeastName] = field.Least;
        var bytes = WeightFile.Write("extractor train links", weights);
        var held = Score(WeightFile.Read(LinkModel.ModelName, new MemoryStream(bytes)), keptOut);
        var scores = new SortedDictionary<string, double>(StringComparer.Ordinal)
        {
            ["choices.keptOut"] = keptOut.Count,
            ["choices.trained"] = training.Count,
            ["crossValidated.calibrationError"] = Rounded(crossed.CalibrationError()),
            ["crossValidated.precision"] = Rounded(crossed.Precision(field.Least)),
            ["crossValidated.recall"] = Rounded(crossed.Accuracy(field.Least)),
            ["keptOut.calibrationError"] = Rounded(held.CalibrationError()),
            ["keptOut.precision"] = Rounded(held.Precision(field.Least)),
            ["keptOut.precisionOfFirstCandidate"] = Rounded(held.Precision(0)),
            ["keptOut.recall"] = Rounded(held.Accuracy(field.Least)),
            ["leastProbability"] = field.Least,
        };
        var folder = Directory.CreateDirectory(options.OutputFolder);
        File.WriteAllBytes(Path.Combine(folder.FullName, LinkModel.FileName), bytes);
        var card = LinkCard.Of(folder.Name, scores, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        var settings = new JsonSerializerSettings { Formatting = Formatting.Indented, ContractResolver = new CamelCasePropertyNamesContractResolver { NamingStrategy = new CamelCaseNamingStrategy() } };
        File.WriteAllText(Path.Combine(folder.FullName, "card.json"), JsonConvert.SerializeObject(card, settings).ReplaceLineEndings("\n") + "\n");
        return scores;
    }

    private static ChoiceScores Score(ChoiceModel model, IReadOnlyList<ChoiceExample> examples)
    {
        var scores = new ChoiceScores();
        foreach (var example in examples)
        {
            var probabilities = model.Probabilities(example.Options, example.None);
            var best = ChoiceModel.Best(probabilities);
            scores.Add(example, probabilities[best], probabilities[best], example.IsRight[best]);
        }

        return scores;
    }

    private static double Rounded(double value) => Math.Round(value, 4);
}
