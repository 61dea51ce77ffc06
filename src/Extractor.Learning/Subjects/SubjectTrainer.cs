using System.Security.Cryptography;
using System.Text;
using Extractor.Entities.Salience;
using Extractor.Learning.Documents;
using Extractor.Learning.Fitting;
using Extractor.Learning.Judging;
using Extractor.Learning.Metadata;
using Extractor.Model;
using Extractor.Models.Choices;
using Extractor.Topics;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Extractor.Learning.Subjects;

/// <summary>
/// Trains salience and the choice of the subject, measures them by site on entities that were judged without the site, and writes them with their card.
/// The same data give the same bytes.
/// </summary>
public static class SubjectTrainer
{
    /// <summary>Least probabilities that are tried on the parts held out.</summary>
    private static readonly double[] Leasts = [.. Enumerable.Range(1, 10).Select(step => step / 20.0)];

    /// <summary>
    /// Share of the right subjects that a least probability must keep; of such, the highest is taken. Labelled pages are half guides about nothing in
    /// particular, news is about something: a subject withheld is lost, one too many shows how unsure it is.
    /// </summary>
    private const double Kept = 0.95;

    /// <summary>Penalties of the salience that are tried by cross-validation.</summary>
    private static readonly double[] Penalties = [0.3, 1, 3];

    /// <summary>How trees are boosted for the subject.</summary>
    private static readonly ForestOptions Forest = new(Trees: 60, Leaves: 6, LearningRate: 0.1, Penalty: 6, LeastRows: 15);

    private static readonly string[] Sets = ["others", "wikinews"];

    /// <summary>Trains and writes the models; returns the measured figures by name.</summary>
    /// <param name="options">What to train on and how.</param>
    /// <param name="progress">Told in one line what is being done.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="IOException">A source is missing, or the files cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IReadOnlyDictionary<string, double> Train(SubjectTrainingOptions options, IProgress<string>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        progress?.Report("reading pages");
        List<LabelledDocument> documents = [.. DocumentFolder.Read(Path.Combine(options.DataFolder, "annotations"))];
        if (options.AnnotationFolder is { } folder) documents.AddRange(DocumentFolder.Read(folder, options.DataFolder));
        var judging = new JudgeTrainingOptions { DataFolder = options.DataFolder, AnnotationFolder = options.AnnotationFolder, OutputFolder = options.OutputFolder, Folds = options.Folds };
        var pages = SubjectPages.Read(documents, judging, progress, cancellationToken);
        var scores = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var set in Sets) scores[$"{set}.pages"] = pages.Count(page => page.Set == set);

        progress?.Report("training salience");
        var parts = FoldPlan.Of([.. pages.Select(page => page.Site)], options.Folds);
        var (fitter, shares) = Penalties.Select(penalty => new SalienceFitter(penalty)).Select(fitter => (fitter, CrossValidate(fitter, pages, parts, options.Folds, cancellationToken)))
            .MaxBy(tried => pages.Zip(tried.Item2, SalienceFitter.Gain).Average());
        var salience = fitter.Fit(pages, cancellationToken);
        Note(scores, "salience.order", pages, shares);
        Note(scores, "salience.frequency.order", pages, [.. pages.Select(page => Array.ConvertAll(page.Rows, row => row[(int)SalienceFeature.Count]))]);

        progress?.Report("training subject");
        var examples = pages.Zip(shares, Example).ToList();
        var (field, held) = new FieldTrainer(options.Folds).Train(examples, 0, Forest, cancellationToken);
        var least = LeastOf(held);
        field.Weights[FieldLines.LeastName] = least;
        Measure(scores, least, held);
        Write(options.OutputFolder, salience, field, scores);
        return scores;
    }

    private static double[][] CrossValidate(SalienceFitter fitter, SubjectPage[] pages, int[] parts, int folds, CancellationToken cancellationToken)
    {
        var shares = new double[pages.Length][];
        for (var fold = 0; fold < folds; fold++)
        {
            var model = fitter.Fit(pages.Where((_, i) => parts[i] != fold), cancellationToken);
            for (var i = 0; i < pages.Length; i++)
            {
                if (parts[i] == fold) shares[i] = model.Shares(pages[i].Rows);
            }
        }

        return shares;
    }

    private static double LeastOf(ChoiceScores held) =>
        Leasts.Last(candidate => candidate == Leasts[0] || held.Accuracy(candidate) >= Kept * held.Accuracy(0));

    private static ChoiceExample Example(SubjectPage page, double[] shares)
    {
        var subjects = page.Document.Labels.Subjects;
        List<Entity> entities = [.. page.Entities.Select((entity, i) => entity with { Salience = shares[i] }).OrderByDescending(entity => entity.Salience)];
        var (choices, none) = SubjectFeatures.Of(page.Article.With(new EntityLayer(entities)));
        bool[] right = [.. entities.Select(entity => subjects.Any(name => NameMatch.Same(name, entity.Name)))];
        return new(page.Set, page.Site, choices, none, right, [.. choices.Select(_ => Array.Empty<int>())], 1, subjects.Count > 0);
    }

    private static void Note(SortedDictionary<string, double> scores, string name, SubjectPage[] pages, double[][] shares)
    {
        foreach (var set in Sets)
            scores[$"{name}.{set}"] = Math.Round(pages.Zip(shares).Where(pair => pair.First.Set == set && pair.First.Document.Labels.Entities.Count > 0).Average(pair => SalienceFitter.Gain(pair.First, pair.Second)), 4);
    }

    private static void Measure(SortedDictionary<string, double> scores, double least, ChoiceScores held)
    {
        scores["subject.leastProbability"] = least;
        scores["subject.calibrationError"] = Math.Round(held.CalibrationError(), 4);
        foreach (var set in Sets)
        {
            scores[$"subject.{set}.accuracy"] = Math.Round(held.Accuracy(least, set), 4);
            scores[$"subject.{set}.accuracy.alwaysGiven"] = Math.Round(held.Accuracy(0, set), 4);
            scores[$"subject.{set}.precision"] = Math.Round(held.Precision(least, set), 4);
            scores[$"subject.{set}.none"] = Math.Round(held.Abstains(least, set), 4);
            scores[$"subject.{set}.ceiling"] = Math.Round(held.Ceiling(set), 4);
        }
    }

    private static void Write(string output, SalienceModel salience, TrainedField subject, SortedDictionary<string, double> scores)
    {
        const string Command = "extractor train subject";
        var folder = Directory.CreateDirectory(output);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Write(SalienceModel.FileName, Encoding.UTF8.GetBytes($"# feature\tweight; made by '{Command}', see card.json\n" + salience.Table()));
        Write(SubjectModel.FileName, MetadataModelWriter.Write(new(StringComparer.Ordinal) { [SubjectModel.Field] = subject }, Command));
        var settings = new JsonSerializerSettings { Formatting = Formatting.Indented, ContractResolver = new CamelCasePropertyNamesContractResolver { NamingStrategy = new CamelCaseNamingStrategy() } };
        File.WriteAllText(Path.Combine(folder.FullName, "card.json"), JsonConvert.SerializeObject(SubjectCard.Of(folder.Name, scores, files), settings).ReplaceLineEndings("\n") + "\n");

        void Write(string name, byte[] bytes)
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, name), bytes);
            files[name] = Convert.ToHexStringLower(SHA256.HashData(bytes));
        }
    }
}
