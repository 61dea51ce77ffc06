using System.Globalization;
using System.Security.Cryptography;
using Extractor.Models;
using Extractor.Topics;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Extractor.Learning.Topics;

/// <summary>Trains the topic model, measures it and writes it with its card. The same data gives the same bytes.</summary>
public static class TopicTrainer
{
    /// <summary>Temperatures that are tried, from cold to hot.</summary>
    private static readonly double[] Temperatures = [.. Enumerable.Range(2, 28).Select(step => step / 20.0)];

    /// <summary>Trains and writes the model.</summary>
    /// <param name="options">What to train on and how.</param>
    /// <param name="progress">Told in one line what is being done.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="IOException">A source is missing, or the files cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static TopicTrainingReport Train(TopicTrainingOptions options, IProgress<string>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var taxonomy = Taxonomy.Load(ModelCatalog.Load(new EmbeddedModels()));
        var data = new TopicData(options.DataFolder);
        progress?.Report("reading texts");
        var pages = data.Pages();
        var tested = pages.Select(page => page.Id).ToHashSet(StringComparer.Ordinal);
        var labelled = data.Labelled().Where(text => !tested.Contains(text.Id)).ToList();
        var inferred = new InferredLabels(data, taxonomy).Infer(labelled).ToList();
        var given = Read(labelled, cancellationToken);
        var extra = Read(inferred, cancellationToken);

        var fitter = new TopicFitter(
            options,
            [.. taxonomy.Domains.Select(domain => domain.Code)],
            [.. inferred.Concat(labelled).SelectMany(text => text.Topics).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
        var crossed = CrossValidate(options, fitter, given, extra, progress, cancellationToken);
        var temperature = Temperatures.MinBy(crossed.CalibrationError);

        progress?.Report("training on all texts");
        var model = fitter.Fit([.. given, .. extra]).WithTemperature(temperature);
        var onPages = fitter.NewScores();
        foreach (var (page, terms) in Read(pages, cancellationToken)) onPages.Add(page, model.DomainsOf(terms), model.TopicsOf(terms));

        var scores = Measured(crossed, onPages, temperature, taxonomy, given.Count, extra.Count, model.Vocabulary.Terms.Count);
        Write(options, model, scores);
        return new(options.OutputFolder, scores);
    }

    private static List<(LabelledText Text, TermCounts Terms)> Read(IEnumerable<LabelledText> texts, CancellationToken cancellationToken)
    {
        var read = new List<(LabelledText Text, TermCounts Terms)>();
        foreach (var text in texts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            read.Add((text, TermCounts.Of(text)));
        }

        return read;
    }

    private static TopicScores CrossValidate(
        TopicTrainingOptions options, TopicFitter fitter, List<(LabelledText Text, TermCounts Terms)> given,
        List<(LabelledText Text, TermCounts Terms)> extra, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        var scores = fitter.NewScores();
        for (var fold = 0; fold < options.Folds; fold++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report(string.Create(CultureInfo.InvariantCulture, $"cross-validation, part {fold + 1} of {options.Folds}"));
            var model = fitter.Fit([.. given.Where(text => FoldOf(text.Text.Group, options.Folds) != fold), .. extra.Where(text => FoldOf(text.Text.Group, options.Folds) != fold)]);
            foreach (var (text, terms) in given.Where(text => FoldOf(text.Text.Group, options.Folds) == fold))
                scores.Add(text, model.DomainsOf(terms), model.TopicsOf(terms));
        }

        return scores;
    }

    /// <summary>The part that a group belongs to: by hash, so that it never changes when texts are added. Definitions belong to none.</summary>
    private static int FoldOf(string group, int folds) =>
        group == InferredLabels.DefinitionGroup ? -1 : SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(group))[0] % folds;

    private static SortedDictionary<string, double> Measured(
        TopicScores crossed, TopicScores pages, double temperature, Taxonomy taxonomy, int given, int inferred, int terms)
    {
        var scores = new SortedDictionary<string, double>(StringComparer.Ordinal)
        {
            ["texts.labelled"] = given,
            ["texts.inferred"] = inferred,
            ["terms"] = terms,
            ["temperature"] = temperature,
            ["crossValidation.accuracy"] = crossed.Accuracy,
            ["crossValidation.accuracyAcceptable"] = crossed.AcceptableAccuracy,
            ["crossValidation.macroF1"] = crossed.MacroF1,
            ["crossValidation.calibrationError"] = crossed.CalibrationError(temperature),
            ["crossValidation.coverage"] = crossed.At(temperature, TopicAnnotator.LeastDomainConfidence).Coverage,
            ["crossValidation.precisionCovered"] = crossed.At(temperature, TopicAnnotator.LeastDomainConfidence).Precision,
            ["crossValidation.topicAccuracy"] = crossed.TopicAccuracy,
            ["crossValidation.topicMicroF1"] = crossed.TopicF1(TopicAnnotator.LeastTopicScore),
            ["pages.count"] = pages.Count,
            ["pages.accuracy"] = pages.Accuracy,
            ["pages.accuracyAcceptable"] = pages.AcceptableAccuracy,
            ["pages.calibrationError"] = pages.CalibrationError(1),
        };
        foreach (var domain in taxonomy.Domains) scores["crossValidation.f1." + domain.Code] = crossed.F1Of(domain.Code);
        foreach (var name in scores.Keys.ToList()) scores[name] = Math.Round(scores[name], 4);
        return scores;
    }

    private static void Write(TopicTrainingOptions options, TrainedTopics model, SortedDictionary<string, double> scores)
    {
        var folder = Directory.CreateDirectory(options.OutputFolder);
        var bytes = TopicModelWriter.Write(model.Vocabulary, model.Domains, model.Topics);
        File.WriteAllBytes(Path.Combine(folder.FullName, TopicModel.FileName), bytes);
        var card = TopicCard.Of(folder.Name, scores, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        var settings = new JsonSerializerSettings { Formatting = Formatting.Indented, ContractResolver = new CamelCasePropertyNamesContractResolver { NamingStrategy = new CamelCaseNamingStrategy() } };
        File.WriteAllText(Path.Combine(folder.FullName, "card.json"), JsonConvert.SerializeObject(card, settings).ReplaceLineEndings("\n") + "\n");
    }
}
