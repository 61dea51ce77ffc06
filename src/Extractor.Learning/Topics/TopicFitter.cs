using Extractor.Learning.Fitting;
using Extractor.Topics;
using Microsoft.ML.Data;

namespace Extractor.Learning.Topics;

/// <summary>Fits vocabulary and both classifiers to a set of texts.</summary>
internal sealed class TopicFitter(TopicTrainingOptions options, IReadOnlyList<string> domains, IReadOnlyList<string> topics)
{
    /// <summary>An empty measure over the same labels.</summary>
    public TopicScores NewScores() => new(domains, topics);

    /// <summary>Fits the texts.</summary>
    public TrainedTopics Fit(IReadOnlyList<(LabelledText Text, TermCounts Terms)> texts)
    {
        var vocabulary = VocabularyBuilder.Build([.. texts.Select(text => text.Terms)], i => texts[i].Text.Group == InferredLabels.DefinitionGroup, options);
        var trainer = new HeadTrainer(vocabulary.Terms.Count, options.Regularization);
        var vectors = texts.Select(text => Features(text.Terms, vocabulary)).ToList();
        var balance = BalanceOf(texts.Select(text => text.Text));
        var domainRows = texts.Zip(vectors).SelectMany(text => DomainRows(text.First.Text, text.Second, balance)).ToList();
        var topicTexts = texts.Zip(vectors).Where(text => text.First.Text.Topics.Count > 0).ToList();
        return new(
            vocabulary,
            trainer.TrainOneOf(domains, domainRows),
            trainer.TrainAnyOf(topics, label => [.. topicTexts.Select(text => TopicRow(text.First.Text, text.Second, topics[label]))]));
    }

    private IEnumerable<FitRow> DomainRows(LabelledText text, VBuffer<float> features, Dictionary<string, float> balance)
    {
        for (var i = 0; i < text.Domains.Count; i++)
        {
            yield return new FitRow
            {
                Features = features,
                Class = (uint)domains.ToList().IndexOf(text.Domains[i]),
                Weight = (i == 0 ? 1 : options.SecondWeight) * WeightOf(text) * balance[text.Domains[i]],
            };
        }
    }

    private FitRow TopicRow(LabelledText text, VBuffer<float> features, string topic) =>
        new() { Features = features, Applies = text.Topics.Contains(topic), Weight = WeightOf(text) };

    /// <summary>Rare domains weigh more, by the root of how much rarer than the mean they are.</summary>
    private Dictionary<string, float> BalanceOf(IEnumerable<LabelledText> texts)
    {
        var counts = domains.ToDictionary(domain => domain, _ => 1.0, StringComparer.Ordinal);
        foreach (var text in texts.Where(text => text.Domains.Count > 0)) counts[text.Domains[0]] += WeightOf(text);
        var mean = counts.Values.Average();
        return counts.ToDictionary(pair => pair.Key, pair => (float)Math.Sqrt(mean / pair.Value), StringComparer.Ordinal);
    }

    private float WeightOf(LabelledText text) => text.IsInferred ? options.InferredWeight : 1;

    private static VBuffer<float> Features(TermCounts text, TopicVocabulary vocabulary)
    {
        var (terms, values) = VocabularyBuilder.Vector(text, vocabulary).ToSparse();
        return new(vocabulary.Terms.Count, terms.Length, values, terms);
    }
}
