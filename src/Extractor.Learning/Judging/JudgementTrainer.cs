using System.IO.Compression;
using System.Security.Cryptography;
using Extractor.Assessment.Judging;
using Extractor.Learning.Documents;
using Extractor.Learning.Fitting;
using Extractor.Learning.Narrative;
using Extractor.Model;
using Extractor.Narrative;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Extractor.Learning.Judging;

/// <summary>Trains what tells impact, time horizon and sourcing, measures it and writes it with its card. The same data gives the same bytes.</summary>
public static class JudgementTrainer
{
    /// <summary>Trains and writes the model; gives the measured figures by name, as on its card.</summary>
    /// <param name="options">What to train on and how.</param>
    /// <param name="progress">Told in one line what is being done.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="IOException">A source is missing, or the files cannot be written.</exception>
    /// <exception cref="FormatException">A label is none of its scale.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IReadOnlyDictionary<string, double> Train(JudgementTrainingOptions options, IProgress<string>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        progress?.Report("reading pages");
        var samples = Read(options, cancellationToken);
        progress?.Report("cross-validation");
        var told = CrossValidate(samples, options, cancellationToken);
        progress?.Report("training on all pages");
        var model = new JudgementFitter(options).Fit(samples);
        var scores = new SortedDictionary<string, double>(StringComparer.Ordinal);
        var heads = new List<JudgementHead>();
        foreach (var (scale, head) in JudgedScale.All.Zip([model.Impact, model.Horizon, model.Sourcing]))
        {
            var place = heads.Count;
            var measure = new JudgementMeasure(scale, [.. samples.Select((sample, i) => (sample.Id, sample.Steps[place], told[i][place]))]);
            var calibration = measure.Calibrate();
            foreach (var (name, value) in measure.Figures(calibration)) scores[name] = Math.Round(value, 4);
            heads.Add(new(JudgementModel.Places(model.Names), [.. head.Weights]) { Calibration = calibration });
        }

        Write(options, new JudgementModel(model.Names, heads), scores);
        return scores;
    }

    private static JudgementSample[] Read(JudgementTrainingOptions options, CancellationToken cancellationToken)
    {
        var stories = LabelledStories.Read(options.DataFolder, options.AnnotationFolder, cancellationToken);
        var reader = new StoryReader(new StemWeights(new byte[WordHash.Buckets]));
        var annotator = new JudgementAnnotator();
        return [.. stories.Select(story => SampleOf(story.Document, story.Article)).OfType<JudgementSample>()];

        JudgementSample? SampleOf(LabelledDocument document, AnnotatedArticle article)
        {
            var look = annotator.Look(article, cancellationToken);
            if (look.Stakes is null) return null;
            var facts = StoryMeasure.Of(article, reader.Read(article, cancellationToken), look);
            var labels = new[] { document.Labels.Impact, document.Labels.TimeHorizon, document.Labels.Sourcing };
            return new(document.Id, DocumentGroup.Of(document), facts, [.. JudgedScale.All.Zip(labels, (scale, label) => scale.StepOf(label))]);
        }
    }

    private static double[][][] CrossValidate(JudgementSample[] samples, JudgementTrainingOptions options, CancellationToken cancellationToken)
    {
        var parts = FoldPlan.Of([.. samples.Select(sample => sample.Group)], options.Folds);
        var told = new double[samples.Length][][];
        for (var part = 0; part < options.Folds; part++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var model = new JudgementFitter(options).Fit([.. samples.Where((_, i) => parts[i] != part)]);
            for (var i = 0; i < samples.Length; i++)
            {
                if (parts[i] == part) told[i] = [model.Impact.Score(samples[i].Facts), model.Horizon.Score(samples[i].Facts), model.Sourcing.Score(samples[i].Facts)];
            }
        }

        return told;
    }

    private static void Write(JudgementTrainingOptions options, JudgementModel model, SortedDictionary<string, double> scores)
    {
        var folder = Directory.CreateDirectory(options.OutputFolder);
        using var memory = new MemoryStream();
        using (var brotli = new BrotliStream(memory, CompressionLevel.SmallestSize))
        using (var writer = new BinaryWriter(brotli))
        {
            model.Write(writer);
        }

        var bytes = memory.ToArray();
        File.WriteAllBytes(Path.Combine(folder.FullName, JudgementModel.FileName), bytes);
        var card = JudgementCard.Of(folder.Name, scores, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        var settings = new JsonSerializerSettings { Formatting = Formatting.Indented, ContractResolver = new CamelCasePropertyNamesContractResolver { NamingStrategy = new CamelCaseNamingStrategy() } };
        File.WriteAllText(Path.Combine(folder.FullName, "card.json"), JsonConvert.SerializeObject(card, settings).ReplaceLineEndings("\n") + "\n");
    }
}
