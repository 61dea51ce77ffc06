using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Extractor.Entities.Gazetteers;
using Extractor.Learning.Documents;
using Extractor.Learning.Fitting;
using Extractor.Models;
using Extractor.Places.Focus;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Extractor.Learning.Places.Focus;

/// <summary>Trains which countries a text is about, measures it by site and writes it with its card. The same data give the same bytes.</summary>
public static class FocusTrainer
{
    /// <summary>L2 regularisation; of 1, 3 and 10 the one with the best F1 and first country on pages that are not of Wikinews.</summary>
    private const float Penalty = 10;

    /// <summary>Weight of a text whose links tell its countries, against a page that was labelled; of 0.01 to 0.1, which differ little.</summary>
    private const double EventWeight = 0.05;

    private const string Wikinews = "wikinews";

    /// <summary>Trains and writes the model.</summary>
    /// <param name="options">What to train on and where to write.</param>
    /// <param name="progress">Told in one line what is being done.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="IOException">A source is missing, or the files cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IReadOnlyDictionary<string, double> Train(FocusTrainingOptions options, IProgress<string>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        progress?.Report("reading pages");
        var models = ModelCatalog.Load(new EmbeddedModels());
        var world = Gazetteer.Load(models).World;
        var reader = new FocusExamples(models);
        List<LabelledDocument> documents = [.. DocumentFolder.Read(Path.Combine(options.DataFolder, "annotations"))];
        if (options.AnnotationFolder is { } folder) documents.AddRange(DocumentFolder.Read(folder, options.DataFolder));
        var pages = reader.Of(documents, cancellationToken);
        var events = Path.Combine(options.DataFolder, "topics", "wikipedia_current_events");
        var linked = reader.OfEvents(GoldPlaces.Read(Path.Combine(events, "train.jsonl.gz")), EventWeight, cancellationToken);
        var kept = reader.OfEvents(GoldPlaces.Read(Path.Combine(events, "dev.jsonl.gz")), EventWeight, cancellationToken);

        var fitter = new FocusFitter(Penalty);
        var parts = FoldPlan.Of([.. pages.Select(page => page.Group)], options.Folds);
        var crossed = new FocusModel[options.Folds];
        for (var part = 0; part < options.Folds; part++)
        {
            progress?.Report(string.Create(CultureInfo.InvariantCulture, $"cross-validation, part {part + 1} of {options.Folds}"));
            crossed[part] = fitter.Fit([.. pages.Where((_, i) => parts[i] != part), .. linked]);
        }

        var told = pages.Select((page, i) => FocusRanking.Of(page.Text, crossed[parts[i]])).ToList();
        var scores = new SortedDictionary<string, double>(StringComparer.Ordinal) { ["texts.annotated"] = pages.Count, ["texts.linked"] = linked.Count };
        var measured = new List<(string Set, PlaceScore Score)>();
        for (var i = 0; i < pages.Count; i++)
        {
            // The cut is chosen without the part that is measured.
            var part = parts[i];
            var least = BestCut(pages.Zip(told).Where((page, j) => parts[j] != part && page.First.Set != Wikinews));
            measured.Add((pages[i].Set, Score(world, pages[i], told[i], least, isOrdered: true)));
        }

        Note(scores, "wikinews.", measured.Where(page => page.Set == Wikinews).Select(page => page.Score));
        Note(scores, "others.", measured.Where(page => page.Set != Wikinews).Select(page => page.Score));
        progress?.Report("training on all texts");
        var cut = BestCut(pages.Zip(told).Where(page => page.First.Set != Wikinews));
        var model = fitter.Fit([.. pages, .. linked]).With(cut);
        Note(scores, "events.", kept.Select(text => Score(world, text, FocusRanking.Of(text.Text, model), cut, isOrdered: false)));
        Write(options.OutputFolder, model, scores);
        return scores;
    }

    private static PlaceScore Score(World world, FocusExample text, IReadOnlyList<(int Country, double Probability)> told, double least, bool isOrdered) => FocusScorer.Score(
        text.Id, [.. text.Gold.Select(country => world.Countries[country].Code)], isOrdered,
        [.. told.Where(country => country.Probability >= least).Select(country => (world.Countries[country.Country].Code, country.Probability))]);

    // The probability from which telling a country gives the best F1; chosen on pages whose names the labeller was not trained on.
    private static double BestCut(IEnumerable<(FocusExample Text, IReadOnlyList<(int Country, double Probability)> Told)> texts)
    {
        var list = texts.ToList();
        var gold = list.Sum(text => text.Text.Gold.Count);
        var (best, bestF1) = (0.5, 0.0);
        for (var cut = 20; cut <= 70; cut++)
        {
            int given = 0, right = 0;
            foreach (var (text, told) in list)
            {
                foreach (var (country, probability) in told)
                {
                    if (probability < cut / 100.0) break;
                    given++;
                    if (text.Gold.Contains(country)) right++;
                }
            }

            if (2.0 * right / (given + gold) is var f1 && f1 > bestF1) (best, bestF1) = (cut / 100.0, f1);
        }

        return best;
    }

    private static void Note(SortedDictionary<string, double> scores, string prefix, IEnumerable<PlaceScore> texts)
    {
        var list = texts.ToList();
        foreach (var (measure, estimate) in PlaceEvaluation.Estimates(list)) Note(scores, prefix + measure, estimate);
        if (PlaceEvaluation.ErrorOf([.. list.Where(text => text.Judged.Count > 0)]) is { } error) Note(scores, prefix + "calibrationError", error);
        scores[prefix + "texts"] = list.Count;
    }

    private static void Note(SortedDictionary<string, double> scores, string name, Evaluation.Estimate estimate)
    {
        scores[name] = Math.Round(estimate.Value, 4);
        scores[name + ".low"] = Math.Round(estimate.Low, 4);
        scores[name + ".high"] = Math.Round(estimate.High, 4);
    }

    private static void Write(string output, FocusModel model, IReadOnlyDictionary<string, double> scores)
    {
        var folder = Directory.CreateDirectory(output);
        var weights = Encoding.UTF8.GetBytes("# feature, weight; the bias; the probability from which a country is told\n" + model.Table());
        File.WriteAllBytes(Path.Combine(folder.FullName, FocusModel.FileName), weights);
        var card = FocusCard.Of(folder.Name, scores, Convert.ToHexStringLower(SHA256.HashData(weights)));
        var settings = new JsonSerializerSettings { Formatting = Formatting.Indented, ContractResolver = new CamelCasePropertyNamesContractResolver { NamingStrategy = new CamelCaseNamingStrategy() } };
        File.WriteAllText(Path.Combine(folder.FullName, "card.json"), JsonConvert.SerializeObject(card, settings).ReplaceLineEndings("\n") + "\n");
    }
}
