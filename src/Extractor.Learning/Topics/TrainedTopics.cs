using Extractor.Topics;

namespace Extractor.Learning.Topics;

/// <summary>A model as trained, before it is written.</summary>
/// <param name="Vocabulary">The terms.</param>
/// <param name="Domains">Classifier of the primary domain.</param>
/// <param name="Topics">Classifier of the topics.</param>
internal sealed record TrainedTopics(TopicVocabulary Vocabulary, TopicHead Domains, TopicHead Topics)
{
    /// <summary>Probabilities of the domains for a text.</summary>
    public double[] DomainsOf(TermCounts text)
    {
        var (terms, values) = VocabularyBuilder.Vector(text, Vocabulary).ToSparse();
        return TopicModel.Softmax(Domains.Score(terms, values));
    }

    /// <summary>Probabilities of the topics for a text.</summary>
    public double[] TopicsOf(TermCounts text)
    {
        var (terms, values) = VocabularyBuilder.Vector(text, Vocabulary).ToSparse();
        return Array.ConvertAll(Topics.Score(terms, values), TopicModel.Logistic);
    }

    /// <summary>The same with the scores of the domains divided by a temperature.</summary>
    public TrainedTopics WithTemperature(double temperature) => this with
    {
        Domains = Domains with
        {
            Biases = Array.ConvertAll(Domains.Biases, bias => (float)(bias / temperature)),
            Scales = Array.ConvertAll(Domains.Scales, scale => (float)(scale / temperature)),
        },
    };
}
