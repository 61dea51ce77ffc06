using Extractor.Learning.Fitting;
using Extractor.Topics;
using Microsoft.ML.Data;

namespace Extractor.Learning.Topics;

/// <summary>Fits vocabulary and classifiers to a set of texts.</summary>
/// <param name="options">How to fit.</param>
/// <param name="domains">Codes of the domains; empty for none.</param>
/// <param name="branches">The topics that are told apart.</param>
internal sealed class TopicFitter(TopicFitOptions options, IReadOnlyList<string> domains, IReadOnlyList<TopicBranch> branches)
{
    /// <summary>Codes of the domains.</summary>
    public IReadOnlyList<string> Domains => domains;

    /// <summary>The topics that are told apart.</summary>
    public IReadOnlyList<TopicBranch> Branches => branches;

    /// <summary>The same without topics below others.</summary>
    public TopicFitter FirstLevel() => new(options, domains, [.. branches.Take(1)]);

    /// <summary>Fits the texts.</summary>
    public TrainedTopics Fit(IReadOnlyList<SampledText> texts)
    {
        var vocabulary = VocabularyBuilder.Build([.. texts.Select(text => text.Terms)], i => texts[i].Text.Group == InferredLabels.DefinitionGroup, options);
        var trainer = new HeadTrainer(vocabulary.Terms.Count, options.Regularization);
        var rows = texts.Select(text => (text.Text, Features: Features(text.Terms, vocabulary))).ToList();
        return new(
            vocabulary,
            domains.Count == 0 ? null : trainer.TrainOneOf(domains, OneOfRows(rows, domains, text => text.Domains)),
            [.. branches.Select(branch => Fit(trainer, branch, rows))]);
    }

    private TopicHead Fit(HeadTrainer trainer, TopicBranch branch, List<(LabelledText Text, VBuffer<float> Features)> rows)
    {
        if (branch.IsOneOf) return trainer.TrainOneOf(branch.Labels, OneOfRows(rows, branch.Labels, branch.Of)) with { Parent = branch.Parent };
        var known = rows.Where(row => branch.Of(row.Text).Count > 0).ToList();
        return trainer.TrainAnyOf(branch.Labels, label => [.. known.Where(row => !row.Text.UnknownTopics.Contains(branch.Labels[label]))
            .Select(row => new FitRow { Features = row.Features, Applies = branch.Of(row.Text).Contains(branch.Labels[label]), Weight = WeightOf(row.Text) })])
            with { Parent = branch.Parent };
    }

    private List<FitRow> OneOfRows(
        List<(LabelledText Text, VBuffer<float> Features)> rows, IReadOnlyList<string> labels, Func<LabelledText, IReadOnlyList<string>> labelsOf)
    {
        var places = labels.Select((label, i) => (label, i)).ToDictionary(pair => pair.label, pair => pair.i, StringComparer.Ordinal);
        var balance = BalanceOf(rows.Select(row => row.Text), labels, labelsOf);
        var weighted = new List<FitRow>();
        foreach (var (text, features) in rows)
        {
            var given = labelsOf(text);
            for (var i = 0; i < given.Count; i++)
            {
                if (!places.TryGetValue(given[i], out var place)) continue;
                weighted.Add(new FitRow { Features = features, Class = (uint)place, Weight = (i == 0 ? 1 : options.SecondWeight) * WeightOf(text) * balance[given[i]] });
            }
        }

        return weighted;
    }

    /// <summary>Labels that are rarer than the mean weigh more.</summary>
    private Dictionary<string, float> BalanceOf(IEnumerable<LabelledText> texts, IReadOnlyList<string> labels, Func<LabelledText, IReadOnlyList<string>> labelsOf)
    {
        var counts = labels.ToDictionary(label => label, _ => 1.0, StringComparer.Ordinal);
        foreach (var text in texts)
        {
            if (labelsOf(text) is [var first, ..] && counts.ContainsKey(first)) counts[first] += WeightOf(text);
        }

        var mean = counts.Values.Average();
        return counts.ToDictionary(pair => pair.Key, pair => (float)Math.Pow(mean / pair.Value, options.Balance), StringComparer.Ordinal);
    }

    private float WeightOf(LabelledText text) => text.IsInferred ? options.InferredWeight : 1;

    private static VBuffer<float> Features(TermCounts text, TopicVocabulary vocabulary)
    {
        var (terms, values) = VocabularyBuilder.Vector(text, vocabulary).ToSparse();
        return new(vocabulary.Terms.Count, terms.Length, values, terms);
    }
}
