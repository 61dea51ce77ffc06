using System.IO.Compression;
using System.Security.Cryptography;
using Extractor.Learning.Documents;
using Extractor.Narrative;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Extractor.Learning.Narrative;

/// <summary>Trains the narrative model, measures it and writes it with its card. The same data gives the same bytes.</summary>
public static class NarrativeTrainer
{
    /// <summary>Trains and writes the model.</summary>
    /// <param name="options">What to train on and how.</param>
    /// <param name="progress">Told in one line what is being done.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="IOException">A source is missing, or the files cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static NarrativeTrainingReport Train(NarrativeTrainingOptions options, IProgress<string>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        progress?.Report("reading pages");
        var (words, samples) = Read(options, cancellationToken);
        var scores = RoleCrossValidation.Run(samples, options, progress, cancellationToken);
        progress?.Report("training on all pages");
        var roles = new RoleFitter(options).Fit(samples, cancellationToken);
        var measured = new SortedDictionary<string, double>(StringComparer.Ordinal) { ["pages"] = samples.Length, ["sentences"] = samples.Sum(sample => sample.Table.Values.Rows) };
        foreach (var role in Enum.GetValues<StoryRole>())
        {
            var tuned = roles[(int)role] = RoleMeasure.Tune(roles[(int)role], samples, scores, (int)role);
            var name = role switch { StoryRole.Event => "whatHappened", StoryRole.Reason => "whyItMatters", _ => "keySentences" };
            var measure = name + (role == StoryRole.KeyPoint ? ".found" : ".f1");
            measured[measure] = RoleMeasure.F1(tuned, samples, scores, (int)role);
            measured[measure + ".wikinews"] = RoleMeasure.F1(tuned, samples, scores, (int)role, LabelledPages.IsNews);
            measured[measure + ".others"] = RoleMeasure.F1(tuned, samples, scores, (int)role, id => !LabelledPages.IsNews(id));
            measured[name + ".calibrationError"] = RoleMeasure.Error(tuned, samples, scores, (int)role);
            if (role != StoryRole.KeyPoint) measured[name + ".floor"] = tuned.Floor;
        }

        foreach (var name in measured.Keys.ToList()) measured[name] = Math.Round(measured[name], 4);
        Write(options, new NarrativeModel(words, roles), measured);
        return new(options.OutputFolder, measured);
    }

    private static (StemWeights Words, StorySample[] Samples) Read(NarrativeTrainingOptions options, CancellationToken cancellationToken)
    {
        var stories = LabelledStories.Read(options.DataFolder, options.AnnotationFolder, cancellationToken);
        var words = StorySamples.Weigh([.. stories.Select(story => story.Article)]);
        var reader = new StoryReader(words);
        var samples = stories.Select(story => StorySamples.Of(story.Document, story.Article, reader, cancellationToken));
        return (words, [.. samples.Where(sample => sample.Numbers.Count > 0 && sample.Gold[(int)StoryRole.KeyPoint].Count > 0)]);
    }

    private static void Write(NarrativeTrainingOptions options, NarrativeModel model, SortedDictionary<string, double> scores)
    {
        var folder = Directory.CreateDirectory(options.OutputFolder);
        using var memory = new MemoryStream();
        using (var brotli = new BrotliStream(memory, CompressionLevel.SmallestSize))
        using (var writer = new BinaryWriter(brotli))
        {
            model.Write(writer);
        }

        var bytes = memory.ToArray();
        File.WriteAllBytes(Path.Combine(folder.FullName, NarrativeModel.FileName), bytes);
        var card = NarrativeCard.Of(folder.Name, scores, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        var settings = new JsonSerializerSettings { Formatting = Formatting.Indented, ContractResolver = new CamelCasePropertyNamesContractResolver { NamingStrategy = new CamelCaseNamingStrategy() } };
        File.WriteAllText(Path.Combine(folder.FullName, "card.json"), JsonConvert.SerializeObject(card, settings).ReplaceLineEndings("\n") + "\n");
    }
}
