using System.Globalization;
using System.Security.Cryptography;
using Extractor.Entities.Gazetteers;
using Extractor.Entities.Grouping;
using Extractor.Learning.Metadata;
using Extractor.Models.Choices;
using Extractor.Models;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Extractor.Learning.Grouping;

/// <summary>
/// Trains the model that joins other names of one thing, on two thirds of the documents, and measures it on the third that is kept out. The same data
/// gives the same bytes.
/// </summary>
public static class GroupingTrainer
{
    /// <summary>What a wrong link costs where a right one gains 1.</summary>
    private const double CostOfWrong = 1;

    /// <summary>Trains and writes the model; returns the measured figures by name.</summary>
    /// <param name="options">What to train on and how.</param>
    /// <param name="progress">Told in one line what is being done.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="IOException">A source is missing, or the files cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IReadOnlyDictionary<string, double> Train(GroupingTrainingOptions options, IProgress<string>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        progress?.Report("reading documents");
        var documents = ClusterFile.Read(Path.Combine(options.DataFolder, "entities", "redocred", "clusters.jsonl.gz"));
        var gazetteer = Gazetteer.Load(ModelCatalog.Load(new EmbeddedModels()));
        List<ClusterDocument> training = [.. documents.Where(document => !GroupingEvaluation.IsKeptOut(document))];
        List<ClusterDocument> keptOut = [.. documents.Where(GroupingEvaluation.IsKeptOut)];
        var examples = training.SelectMany(document => LinkExamples.Of(document, gazetteer)).ToList();
        progress?.Report(string.Create(CultureInfo.InvariantCulture, $"training on {examples.Count} choices of {training.Count} documents"));
        var field = new FieldTrainer(options.Folds).Train(examples, CostOfWrong, null, cancellationToken).Field;
        field.Weights[WeightFile.LeastName] = field.Least;

        progress?.Report("measuring");
        var bytes = WeightFile.Write("extractor train grouping", field.Weights);
        var scores = new SortedDictionary<string, double>(StringComparer.Ordinal)
        {
            ["choices"] = examples.Count,
            ["documents.keptOut"] = keptOut.Count,
            ["documents.trained"] = training.Count,
            ["leastProbability"] = field.Least,
        };
        Measure(scores, "rules.", keptOut, gazetteer, new ChoiceModel(new Dictionary<string, double>(StringComparer.Ordinal), 1), cancellationToken);
        Measure(scores, string.Empty, keptOut, gazetteer, WeightFile.Read(GroupingModel.ModelName, new MemoryStream(bytes)), cancellationToken);
        Write(options.OutputFolder, bytes, scores);
        return scores;
    }

    private static void Measure(
        SortedDictionary<string, double> scores, string prefix, IReadOnlyList<ClusterDocument> documents, Gazetteer gazetteer, ChoiceModel model, CancellationToken cancellationToken)
    {
        foreach (var (measure, estimate) in GroupingEvaluation.Of(documents, gazetteer, model, cancellationToken).Measures)
            scores[prefix + measure] = Math.Round(estimate.Value, 4);
    }

    private static void Write(string output, byte[] bytes, SortedDictionary<string, double> scores)
    {
        var folder = Directory.CreateDirectory(output);
        File.WriteAllBytes(Path.Combine(folder.FullName, GroupingModel.FileName), bytes);
        var card = GroupingCard.Of(folder.Name, scores, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        var settings = new JsonSerializerSettings { Formatting = Formatting.Indented, ContractResolver = new CamelCasePropertyNamesContractResolver { NamingStrategy = new CamelCaseNamingStrategy() } };
        File.WriteAllText(Path.Combine(folder.FullName, "card.json"), JsonConvert.SerializeObject(card, settings).ReplaceLineEndings("\n") + "\n");
    }
}
