using Extractor.Models;
using Extractor.Topics;

namespace Extractor.Learning.Topics;

/// <summary>Measures a topic model on labelled texts.</summary>
public static class TopicEvaluation
{
    /// <summary>Measures a model.</summary>
    /// <param name="file">File of labelled texts: an object of JSON a line, gzipped or not.</param>
    /// <param name="modelFolder">Folder of a model by <see cref="OwnTopicTrainer"/>; null for the IPTC Media Topics that ship.</param>
    /// <param name="labelKey">Name of the key that holds a text's label or labels; null for <c>labels</c>.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="FormatException">The file is not as it should be; says what is wrong, each with its line.</exception>
    /// <exception cref="ModelException">The model cannot be read.</exception>
    public static TopicTrainingReport Run(string file, string? modelFolder, string? labelKey, CancellationToken cancellationToken)
    {
        var (model, table) = ModelOf(modelFolder);
        var byLabel = table.Nodes.GroupBy(node => node.Label, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.First().Code, StringComparer.OrdinalIgnoreCase);
        var texts = OwnTopicTexts.Read(
            file, labelKey ?? OwnTopicTexts.DefaultLabelKey, name => table.Find(name)?.Code ?? byLabel.GetValueOrDefault(name),
            (text, codes) => OwnTaxonomy.Label(text, codes.Select(code => table[code])));
        var predictions = TopicPredictions.Of([], [.. model.Topics.Select(head => new TopicBranch(head.Parent, head.Labels, head.IsOneOf))]);
        var trained = new TrainedTopics(model.Vocabulary, null, model.Topics);
        foreach (var text in SampledText.Of(texts, cancellationToken)) predictions.Add(text, trained);

        var measured = TopicMeasure.Of(predictions, texts.Count, model.LeastScore);
        var report = new TopicReport().Heading($"Topics of {Path.GetFileName(file)}").Paragraph("Intervals of 95 % by bootstrap over texts.");
        TopicMeasure.AddTopics(report, measured, code => table.Find(code)?.Label ?? code);
        return new(string.Empty, measured.Scores, report.ToString());
    }

    private static (TopicModel Model, TopicTable Table) ModelOf(string? folder)
    {
        if (folder is not null)
        {
            var own = TopicSet.Load(new TopicModelFolder(folder));
            return (own.Model, own.Table);
        }

        var models = ModelCatalog.Load(new EmbeddedModels());
        return (TopicModel.Load(models), Taxonomy.Load(models).Topics);
    }
}
