using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Extractor.Entities.Gazetteers;
using Extractor.Entities.Grouping;
using Extractor.Models;
using Extractor.Places;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Extractor.Learning.Places;

/// <summary>Trains the resolution of places, measures it by article and writes it with its card. The same data give the same bytes.</summary>
public static class PlaceTrainer
{
    /// <summary>Factor of the quadratic penalty: one, as for weights of unit variance; not searched for.</summary>
    private const double Penalty = 1;

    /// <summary>Weight of a place whose gold is told by the title of its page, against one that was annotated; set by hand, not searched for.</summary>
    private const double WeakWeight = 0.5;

    /// <summary>Trains and writes the model.</summary>
    /// <param name="options">What to train on and where to write.</param>
    /// <param name="progress">Told in one line what is being done.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="IOException">A source is missing, or the files cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IReadOnlyDictionary<string, double> Train(PlaceTrainingOptions options, IProgress<string>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var models = ModelCatalog.Load(new EmbeddedModels());
        var gazetteer = Gazetteer.Load(models);
        var reader = new GoldReader(gazetteer);
        var examples = new PlaceExamples(gazetteer, GroupingModel.Load(models), reader);
        progress?.Report("reading texts");
        var gold = examples.Of(GoldPlaces.Read(Path.Combine(options.DataFolder, "places", "geovirus.jsonl.gz")), 1, cancellationToken);
        var weak = examples.Of(GoldPlaces.Read(Path.Combine(options.DataFolder, "topics", "wikipedia_current_events", "train.jsonl.gz")), WeakWeight, cancellationToken);
        var fitter = new PlaceFitter(examples, Penalty);
        var scorer = new GoldPlaceScorer(gazetteer, reader);

        var scores = new SortedDictionary<string, double>(StringComparer.Ordinal) { ["texts.annotated"] = gold.Count, ["texts.linked"] = weak.Count };
        var crossed = new List<PlaceScore>();
        for (var fold = 0; fold < options.Folds; fold++)
        {
            progress?.Report(string.Create(CultureInfo.InvariantCulture, $"cross-validation, part {fold + 1} of {options.Folds}"));
            var model = fitter.Fit([.. gold.Where(text => FoldOf(text, options.Folds) != fold), .. weak], cancellationToken);
            crossed.AddRange(Score(gazetteer, model, gold.Where(text => FoldOf(text, options.Folds) == fold), scorer, cancellationToken));
        }

        Note(scores, "geovirus.crossValidation.", crossed);
        progress?.Report("training on the annotated texts alone, to measure on the linked ones");
        Note(scores, "events.annotatedOnly.", Score(gazetteer, fitter.Fit(gold, cancellationToken), weak, scorer, cancellationToken));
        progress?.Report("training on all texts");
        Write(options.OutputFolder, fitter.Fit([.. gold, .. weak], cancellationToken), scores);
        return scores;
    }

    private static IEnumerable<PlaceScore> Score(
        Gazetteer gazetteer, PlaceModel model, IEnumerable<PlaceExample> texts, GoldPlaceScorer scorer, CancellationToken cancellationToken)
    {
        var resolver = new PlaceResolver(gazetteer, model);
        var home = new HomeCountry(gazetteer);
        return texts.Select(text => scorer.Score(text.Gold, resolver.Resolve(text.Gold.Article.Text, text.Entities, home.Of(text.Gold.Article, null), cancellationToken)));
    }

    private static void Note(SortedDictionary<string, double> scores, string prefix, IEnumerable<PlaceScore> texts)
    {
        foreach (var (measure, estimate) in PlaceEvaluation.Estimates([.. texts]))
        {
            scores[prefix + measure] = Math.Round(estimate.Value, 4);
            scores[prefix + measure + ".low"] = Math.Round(estimate.Low, 4);
            scores[prefix + measure + ".high"] = Math.Round(estimate.High, 4);
        }
    }

    private static int FoldOf(PlaceExample text, int folds) => SHA256.HashData(Encoding.UTF8.GetBytes(text.Gold.Group))[0] % folds;

    private static void Write(string output, PlaceModel model, IReadOnlyDictionary<string, double> scores)
    {
        var folder = Directory.CreateDirectory(output);
        var weights = Encoding.UTF8.GetBytes("# feature, weight for a place by itself, weight in the light of the text's other places\n" + model.Table());
        File.WriteAllBytes(Path.Combine(folder.FullName, PlaceModel.FileName), weights);
        var card = PlaceCard.Of(folder.Name, scores, Convert.ToHexStringLower(SHA256.HashData(weights)));
        var settings = new JsonSerializerSettings { Formatting = Formatting.Indented, ContractResolver = new CamelCasePropertyNamesContractResolver { NamingStrategy = new CamelCaseNamingStrategy() } };
        File.WriteAllText(Path.Combine(folder.FullName, "card.json"), JsonConvert.SerializeObject(card, settings).ReplaceLineEndings("\n") + "\n");
    }
}
