using Extractor.Entities.Gazetteers;
using Extractor.Entities.Grouping;
using Extractor.Entities.Judging;
using Extractor.Learning.Documents;
using Extractor.Learning.Narrative;
using Extractor.Model;
using Extractor.Models;
using Extractor.Models.Choices;

namespace Extractor.Learning.Judging;

/// <summary>Makes samples of labelled pages.</summary>
internal sealed class JudgeSamples
{
    private readonly Gazetteer gazetteer;
    private readonly ChoiceModel grouping;
    private readonly StoryAnnotation annotation = new(isJudged: false);

    /// <summary>Loads the models that ship.</summary>
    public JudgeSamples()
    {
        var models = ModelCatalog.Load(new EmbeddedModels());
        gazetteer = Gazetteer.Load(models);
        grouping = GroupingModel.Load(models);
    }

    /// <summary>The samples of the pages that can be read, in their order.</summary>
    public JudgeSample[] Of(IReadOnlyList<LabelledDocument> documents, CancellationToken cancellationToken)
    {
        var samples = new JudgeSample?[documents.Count];
        Parallel.For(0, samples.Length, new ParallelOptions { CancellationToken = cancellationToken }, i => samples[i] = Of(documents[i], cancellationToken));
        return [.. samples.OfType<JudgeSample>()];
    }

    private JudgeSample? Of(LabelledDocument document, CancellationToken cancellationToken)
    {
        if (annotation.Read(document, cancellationToken) is not { } article) return null;
        var groups = EntityGrouper.Group(gazetteer, grouping, article.Text, article.Get<MentionLayer>().Mentions);
        var table = JudgeTable.Of(article, gazetteer, groups);
        var gold = document.Labels.Entities;
        var order = Enumerable.Range(0, groups.Count).OrderByDescending(i => groups[i].Mentions.Count).ThenBy(i => i).ToList();
        var labels = new int[groups.Count];
        foreach (var (group, label) in order.Zip(NamedMatch.Of(order.Select(i => NamesOf(article.Text, groups[i])), gold))) labels[group] = label;
        var told = new bool[table.Rows.Count];
        for (var i = 0; i < told.Length; i++)
        {
            var (group, type) = table.Rows[i];
            if (labels[group] < 0) continue;
            var wanted = gold[labels[group]].Type;
            var isThere = table.Rows.Any(row => row.Group == group && row.Type == wanted);
            told[i] = type == (isThere ? wanted : groups[group].Type);
        }

        return new(
            document.Id, DocumentGroup.Of(document), table, groups.Count, told, labels, [.. groups.Select(group => group.Sum)],
            [.. groups.Select(group => JudgeTable.Types.Contains(group.Type))], gold.Select(entity => NameMatch.Folded(entity.Name)).Distinct(StringComparer.Ordinal).Count(), gold.Count >= DocumentLabels.MostEntities);
    }

    private IEnumerable<string> NamesOf(string text, EntityGroup group)
    {
        foreach (var mention in group.Mentions) yield return mention.Span.Of(text);
        if (group.Country >= 0) yield return gazetteer.World.Countries[group.Country].Name;
    }
}
