using System.Security.Cryptography;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using Extractor.Metadata.Ranking;

namespace Extractor.Learning.Metadata;

/// <summary>Trains the choice of title, authors and dates, measures it and writes it with its card. The same data gives the same bytes.</summary>
public static class MetadataTrainer
{
    /// <summary>What a wrong value costs where a right one gains 1: a page without a title is of no use, a wrong author is worse than none.</summary>
    private const double CostOfWrongTitle = 0;
    private const double CostOfWrong = 1;

    /// <summary>
    /// How trees are boosted for the day of publication. Held out by site they gain nothing that lasts for titles and authors, and the last
    /// change's weights reach what any choice could.
    /// </summary>
    private static readonly ForestOptions Forest = new(Trees: 80, Leaves: 8, LearningRate: 0.1, Penalty: 6, LeastRows: 15);

    /// <summary>Trains and writes the model.</summary>
    /// <param name="options">What to train on and how.</param>
    /// <param name="progress">Told in one line what is being done.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="IOException">A source is missing, or the files cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static MetadataTrainingReport Train(MetadataTrainingOptions options, IProgress<string>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var pages = TrainingPages.Read(options.DataFolder, progress, cancellationToken);
        var scores = new SortedDictionary<string, double>(StringComparer.Ordinal) { ["pages"] = pages.Count };
        var fields = new SortedDictionary<string, TrainedField>(StringComparer.Ordinal);
        void Field(string name, IReadOnlyList<ChoiceExample> examples, double costOfWrong, ForestOptions? forest)
        {
            progress?.Report($"training {name}");
            var (field, held) = new FieldTrainer(options.Folds).Train(examples, costOfWrong, forest, cancellationToken);
            fields[name] = field;
            Measure(scores, name, field.Least, held);
        }

        Field("title", ChoiceExamples.Titles(pages), CostOfWrongTitle, null);
        Field("authors", ChoiceExamples.Authors(pages), CostOfWrong, null);
        Field("publishedAt", ChoiceExamples.Published(pages), CostOfWrong, Forest);
        Field("modifiedAt", ChoiceExamples.Modified(pages), CostOfWrong, null);
        Write(options, fields, scores);
        return new(options.OutputFolder, scores);
    }

    private static void Measure(SortedDictionary<string, double> scores, string field, double least, ChoiceScores held)
    {
        void Score(string name, double value) => scores[$"{field}.{name}"] = Math.Round(value, 4);
        Score("leastProbability", least);
        Score("calibrationError", held.CalibrationError());
        foreach (var set in TrainingPages.Sets)
        {
            if (held.Wanted(set) == 0) continue;
            Score($"{set}.accuracy", held.Accuracy(least, set));
            Score($"{set}.precision", held.Precision(least, set));
            Score($"{set}.ceiling", held.Ceiling(set));
            if (held.Abstains(least, set) is > 0 and var abstains) Score($"{set}.abstains", abstains);
        }
    }

    private static void Write(MetadataTrainingOptions options, SortedDictionary<string, TrainedField> fields, SortedDictionary<string, double> scores)
    {
        var folder = Directory.CreateDirectory(options.OutputFolder);
        var bytes = MetadataModelWriter.Write(fields, "extractor train metadata");
        File.WriteAllBytes(Path.Combine(folder.FullName, MetadataModel.FileName), bytes);
        var card = MetadataCard.Of(folder.Name, scores, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        var settings = new JsonSerializerSettings { Formatting = Formatting.Indented, ContractResolver = new CamelCasePropertyNamesContractResolver { NamingStrategy = new CamelCaseNamingStrategy() } };
        File.WriteAllText(Path.Combine(folder.FullName, "card.json"), JsonConvert.SerializeObject(card, settings).ReplaceLineEndings("\n") + "\n");
    }
}
