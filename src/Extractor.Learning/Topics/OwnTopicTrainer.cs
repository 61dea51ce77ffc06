using Extractor.Models;
using Extractor.Topics;

namespace Extractor.Learning.Topics;

/// <summary>Trains topics of the user's own taxonomy, measures them and writes model, card and report. The same files give the same bytes.</summary>
public static class OwnTopicTrainer
{
    private const string Version = "1";

    /// <summary>Trains and writes the model.</summary>
    /// <param name="options">What to train on and how.</param>
    /// <param name="progress">Told in one line what is being done.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    /// <exception cref="FormatException">A file is not as it should be; says what is wrong, each with its line.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static TopicTrainingReport Train(OwnTopicTrainingOptions options, IProgress<string>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var taxonomy = OwnTaxonomy.Read(options.TaxonomyFile);
        var texts = OwnTopicTexts.Read(options.DataFile, options.LabelKey, taxonomy.CodeOf, (text, codes) => OwnTaxonomy.Label(text, codes.Select(code => taxonomy.Table[code])));
        if (texts.SelectMany(text => text.Topics).Distinct(StringComparer.Ordinal).Count() < 2)
            throw new FormatException($"'{options.DataFile}' has texts of one topic of the first level only; two must be told apart at least.");
        var branches = TopicBranch.Of(taxonomy.Table, [.. texts, .. taxonomy.Definitions]);
        var fitter = new TopicFitter(options.Fit, [], branches);
        var given = SampledText.Of(texts, cancellationToken);
        var extra = SampledText.Of(taxonomy.Definitions, cancellationToken);
        var measured = TopicMeasure.Run(fitter, given, extra, options.Folds, progress, cancellationToken);
        progress?.Report("training on all texts");
        var model = fitter.Fit([.. given, .. extra]).Calibrated(measured.Calibration);
        measured.Scores["terms"] = model.Vocabulary.Terms.Count;

        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(options.OutputFolder)));
        var report = new TopicReport().Heading($"Topics of {name}, cross-validated")
            .Paragraph("No part shares a group or site with what it is told by. Intervals of 95 % by bootstrap over texts.");
        TopicMeasure.AddTopics(report, measured, code => taxonomy.Table.Find(code)?.Label ?? code);
        var files = new Dictionary<string, byte[]>
        {
            [TopicModel.FileName] = TopicModelWriter.Write(model, measured.Calibration.LeastScore),
            [TopicSet.TaxonomyFile] = TopicFolder.Taxonomy(taxonomy.Table),
        };
        TopicFolder.Write(options.OutputFolder, files, report.ToString(), hashes => CardOf(name, options, measured.Scores, hashes));
        return new(options.OutputFolder, measured.Scores, report.ToString());
    }

    private static ModelCard CardOf(string name, OwnTopicTrainingOptions options, IReadOnlyDictionary<string, double> scores, IReadOnlyDictionary<string, string> hashes) => new()
    {
        Name = name,
        Version = Version,
        Description = "Topics of a taxonomy of its own: linear classifiers over stems and pairs of stems.",
        License = "As its texts'",
        TrainedOn = [Path.GetFileName(options.DataFile), Path.GetFileName(options.TaxonomyFile)],
        Command = $"extractor train topics --data {Path.GetFileName(options.DataFile)} --taxonomy {Path.GetFileName(options.TaxonomyFile)} --output {name}",
        Limits = "Words are read as English ones are: stop words and plurals are those of English.",
        Scores = scores,
        Files = hashes,
    };
}
