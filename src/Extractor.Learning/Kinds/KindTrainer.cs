using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Extractor.Layout;
using Extractor.Learning.Documents;
using Extractor.Model;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Extractor.Learning.Kinds;

/// <summary>Trains the model of kinds, measures it and writes it with its card. The same data gives the same bytes.</summary>
public static class KindTrainer
{
    /// <summary>Temperatures that are tried, from cold to hot.</summary>
    private static readonly double[] Temperatures = [.. Enumerable.Range(4, 37).Select(step => step / 20.0)];

    /// <summary>Trains and writes the model.</summary>
    /// <param name="options">What to train on and how.</param>
    /// <param name="progress">Told in one line what is being done.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="IOException">A source is missing, or the files cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static KindTrainingReport Train(KindTrainingOptions options, IProgress<string>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        progress?.Report("reading pages");
        var samples = new KindSampler(options).Read(cancellationToken);
        var fitter = new KindFitter(options);
        var genres = new KindScores();
        var plain = new KindScores();
        var read = samples.Where(sample => sample.IsRead).Select(sample => sample.Id).ToHashSet(StringComparer.Ordinal);
        var listings = new ListingScores();
        for (var fold = 0; fold < options.Folds; fold++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report(string.Create(CultureInfo.InvariantCulture, $"cross-validation, part {fold + 1} of {options.Folds}"));
            var model = KindFitter.ModelOf(fitter.Fit([.. samples.Where(sample => FoldOf(sample.Group, options.Folds) != fold)], temperature: 1));
            foreach (var sample in samples.Where(sample => FoldOf(sample.Group, options.Folds) == fold))
            {
                if (sample is { Kind: { } kind, IsListing: false } && !KindData.IsAbstract(sample.Id))
                    (KindData.IsPlain(sample.Id) ? plain : genres).Add(sample.Id, kind, model.Genres(sample.Features, sample.Title, sample.Text));
                if (sample.Listing.Length > 0) listings.Add(model.ListingOdds(sample.Listing), sample.Declared, sample.IsListing);
            }
        }

        var temperature = Temperatures.MinBy(genres.LogLoss);
        progress?.Report("training on all pages");
        var files = fitter.Fit(samples, temperature);
        var scores = Measured(genres, listings, temperature);
        Add(scores, "genres.read", genres.Where(id => read.Contains(id) && !LabelledPages.IsNews(id)), temperature);
        Add(scores, "genres.read.plain", plain.Where(read.Contains), temperature);
        Write(options, files, scores);
        return new KindTrainingReport(options.OutputFolder, scores, genres.Confusion());
    }

    /// <summary>The part that a group belongs to: by hash, so that it never changes when pages are added.</summary>
    private static int FoldOf(string group, int folds) => SHA256.HashData(Encoding.UTF8.GetBytes(group))[0] % folds;

    private static SortedDictionary<string, double> Measured(KindScores genres, ListingScores listings, double temperature)
    {
        var scores = new SortedDictionary<string, double>(StringComparer.Ordinal)
        {
            ["temperature"] = temperature,
            ["genres.pages"] = genres.Count,
            ["genres.accuracy"] = genres.Accuracy,
            ["genres.macroF1"] = genres.MacroF1,
            ["genres.calibrationError"] = genres.CalibrationError(temperature),
            ["genres.logLoss"] = genres.LogLoss(temperature),
            ["genres.accuracy.wcxb"] = genres.Where(IsOf("wcxb/")).Accuracy,
            ["genres.accuracy.fundus"] = genres.Where(IsOf("fundus/")).Accuracy,
            ["genres.calibrationError.wcxb"] = genres.Where(IsOf("wcxb/")).CalibrationError(temperature),
            ["genres.macroF1.wcxb"] = genres.Where(IsOf("wcxb/")).MacroF1,
            ["listings.articles"] = listings.Articles,
            ["listings.made"] = listings.Listings,
            ["listings.area"] = listings.Area,
            ["listings.found"] = listings.Found,
            ["listings.articlesDropped"] = listings.ArticlesDropped,
        };
        foreach (var kind in Enum.GetValues<ArticleKind>())
        {
            scores["genres.f1." + NameOf(kind)] = genres.F1Of(kind);
            foreach (var answer in Enum.GetValues<ArticleKind>())
                scores[$"genres.confusion.{NameOf(kind)}.{NameOf(answer)}"] = genres.Told(kind, answer);
        }

        foreach (var name in scores.Keys.ToList()) scores[name] = Math.Round(scores[name], 4);
        return scores;
    }

    private static void Add(SortedDictionary<string, double> scores, string name, KindScores genres, double temperature)
    {
        scores[name + ".pages"] = genres.Count;
        if (genres.Count == 0) return;
        scores[name + ".accuracy"] = Math.Round(genres.Accuracy, 4);
        scores[name + ".macroF1"] = Math.Round(genres.MacroF1, 4);
        scores[name + ".calibrationError"] = Math.Round(genres.CalibrationError(temperature), 4);
    }

    private static Func<string, bool> IsOf(string prefix) => id => id.StartsWith(prefix, StringComparison.Ordinal);

    private static string NameOf(ArticleKind kind) => char.ToLowerInvariant(kind.ToString()[0]) + kind.ToString()[1..];

    private static void Write(KindTrainingOptions options, (byte[] Genres, byte[] Listings) files, SortedDictionary<string, double> scores)
    {
        var folder = Directory.CreateDirectory(options.OutputFolder);
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, bytes) in new[] { (KindModel.GenresFile, files.Genres), (KindModel.ListingsFile, files.Listings) })
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, name), bytes);
            hashes.Add(name, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }

        var card = KindCard.Of(folder.Name, scores, hashes);
        var settings = new JsonSerializerSettings { Formatting = Formatting.Indented, ContractResolver = new CamelCasePropertyNamesContractResolver { NamingStrategy = new CamelCaseNamingStrategy() } };
        File.WriteAllText(Path.Combine(folder.FullName, "card.json"), JsonConvert.SerializeObject(card, settings).ReplaceLineEndings("\n") + "\n");
    }
}
