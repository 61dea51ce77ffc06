using System.Security.Cryptography;
using Extractor.Entities.Gazetteers;
using Extractor.Entities.Labelling;
using Extractor.Models;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Extractor.Learning.Entities;

/// <summary>Trains the labeller from files in columns and writes it with its card. The same data gives the same bytes.</summary>
public static class EntityTrainer
{
    /// <summary>The types that come first where the data has them.</summary>
    private static readonly string[] Common = ["person", "organization", "place", "other"];

    /// <summary>Trains and writes the model.</summary>
    /// <param name="options">What to train on and how.</param>
    /// <param name="progress">Told in one line what is being done.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>Sizes, and the error of the confidences; or what was measured on the sets left out.</returns>
    /// <exception cref="IOException">A source is missing, or the files cannot be written.</exception>
    /// <exception cref="InvalidDataException">A file is not in columns, or holds no names.</exception>
    public static IReadOnlyDictionary<string, double> Train(
        EntityTrainingOptions options, IProgress<string>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        progress?.Report("reading");
        var models = ModelCatalog.Load(new EmbeddedModels());
        var gazetteer = Gazetteer.Load(models);
        var lexicon = WordLexicon.Load(models);
        var documents = Read(options, gazetteer);
        if (options.Recase) documents = [.. GoldDocument.WithRecased(documents)];
        var fitOptions = new EntityFitOptions { CutsHyphens = options.CutHyphens, Twice = options.Twice };
        fitOptions = fitOptions with { Crf = fitOptions.Crf with { Epochs = options.Epochs } };
        var corpus = new TrainingCorpus(documents, new(TypesOf(documents)), gazetteer, lexicon, fitOptions.Fewest);
        progress?.Report(FormattableString.Invariant($"{documents.Count} documents, {corpus.Gold.Length} tokens, {corpus.FeatureCount} features"));
        var fitter = new EntityFitter(corpus, gazetteer, lexicon, fitOptions, progress);
        if (options.LeaveOut.Count > 0) return LeftOut.Measure(options, fitter, documents, model => new(model, gazetteer, lexicon), progress, cancellationToken);
        var fitted = fitter.Fit(_ => true, cancellationToken);
        progress?.Report("writing");
        var scores = new SortedDictionary<string, double>(StringComparer.Ordinal)
        {
            ["calibrationError"] = Math.Round(fitted.CalibrationError, 4),
            ["documents"] = documents.Count(document => !document.IsRecased),
            ["tokens"] = corpus.Gold.Length,
        };
        Write(options, documents, fitted.Model.Write(), scores);
        return scores;
    }

    private static List<GoldDocument> Read(EntityTrainingOptions options, Gazetteer gazetteer)
    {
        var mapper = new GoldMapper(gazetteer, options.CutHyphens);
        return
        [
            .. options.Data.SelectMany(ConllReader.Read)
                .Where(document => !options.Without.Any(start => document.Id.StartsWith(start, StringComparison.Ordinal)))
                .Select(mapper.Map),
        ];
    }

    /// <summary>The types that documents have, the common ones first.</summary>
    internal static string[] TypesOf(IReadOnlyList<GoldDocument> documents)
    {
        var types = documents.SelectMany(document => document.Names).Select(name => name.Type).Where(type => type != GoldMapper.Unknown)
            .Distinct(StringComparer.Ordinal).ToList();
        return types.Count > 0
            ? [.. types.OrderBy(type => Array.IndexOf(Common, type) is >= 0 and var at ? at : Common.Length).ThenBy(type => type, StringComparer.Ordinal)]
            : throw new InvalidDataException("The files hold no names: no tag such as B-PER in their last column.");
    }

    private static void Write(EntityTrainingOptions options, List<GoldDocument> documents, byte[] bytes, SortedDictionary<string, double> scores)
    {
        var folder = Directory.CreateDirectory(options.OutputFolder);
        File.WriteAllBytes(Path.Combine(folder.FullName, LabelModel.FileName), bytes);
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal) { [LabelModel.FileName] = Convert.ToHexStringLower(SHA256.HashData(bytes)) };
        var card = EntityCard.Of(folder.Name, documents.Select(document => document.Set), options, scores, hashes);
        var settings = new JsonSerializerSettings { Formatting = Formatting.Indented, ContractResolver = new CamelCasePropertyNamesContractResolver { NamingStrategy = new CamelCaseNamingStrategy() } };
        File.WriteAllText(Path.Combine(folder.FullName, "card.json"), JsonConvert.SerializeObject(card, settings).ReplaceLineEndings("\n") + "\n");
    }
}
