using Extractor.Language;
using Extractor.Model;
using Extractor.Models;

namespace Extractor.Topics;

/// <summary>
/// Tells primary domain and topics by a linear model over the words of title and story. Says nothing where the model knows too few
/// of the words, as in languages that it was not trained on, or is not sure enough.
/// </summary>
internal sealed class TopicAnnotator : IAnnotator
{
    /// <summary>Below this probability no domain is given; what it costs and brings is on the model's card.</summary>
    public const double LeastDomainConfidence = 0.35;

    /// <summary>Share of known words below which the text is not one for this model: English has 0.7 and more, others below 0.3.</summary>
    private const double LeastKnownShare = 0.4;

    /// <summary>Words, stop words aside, that a text must hold.</summary>
    private const int FewestWords = 8;

    /// <summary>Words that a text must hold of those that a model of the user's own knows.</summary>
    private const int FewestKnownWords = 3;

    private const int MostTopics = 6;
    private const int MostEvidence = 3;

    /// <summary>A sentence is evidence if it speaks at least this much as loud as the one that speaks loudest.</summary>
    private const double LeastEvidence = 0.33;

    private readonly Lazy<TopicModel> model;
    private readonly Lazy<Taxonomy> taxonomy;
    private readonly TopicSet? own;

    /// <summary>With the models of a catalog; read at first use.</summary>
    /// <param name="models">The catalog.</param>
    /// <param name="own">Topics that stand in place of the IPTC Media Topics; null for none.</param>
    public TopicAnnotator(ModelCatalog models, TopicSet? own = null)
    {
        this.own = own;
        model = new(() => TopicModel.Load(models));
        taxonomy = new(() => Taxonomy.Load(models));
    }

    /// <inheritdoc/>
    public string Name => "Topics";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(LanguageLayer), typeof(TextLayer)];

    /// <inheritdoc/>
    public AnnotationLayer Empty { get; } = new TopicLayer();

    /// <inheritdoc/>
    public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var topics = own is null ? null : OwnTopics(article, own);
        var vector = new TermVector(model.Value.Vocabulary);
        TopicText.Read(article, vector);
        if (vector.Words < FewestWords || vector.KnownShare < LeastKnownShare) return new TopicLayer { Topics = topics ?? [] };
        var trust = TrustOf(article.Get<LanguageLayer>(), vector);
        var (terms, values) = vector.ToSparse();
        return new TopicLayer
        {
            PrimaryDomain = DomainOf(article, vector, terms, values, trust),
            Topics = topics ?? TopicsOf(model.Value, taxonomy.Value.Topics, terms, values, trust),
        };
    }

    /// <summary>The model speaks English; of other languages it is worth what it knows of their words.</summary>
    private static double TrustOf(LanguageLayer language, TermVector vector) =>
        LanguageTag.Primary(language.Language) is null or "en" ? 1 : vector.KnownShare / 2;

    private Evidenced<string>? DomainOf(AnnotatedArticle article, TermVector vector, int[] terms, float[] values, double trust)
    {
        if (model.Value.Domains is not { } head) return null;
        var probabilities = TopicModel.Softmax(head.Score(terms, values));
        var top = Array.IndexOf(probabilities, probabilities.Max());
        var confidence = probabilities[top] * trust;
        if (confidence < LeastDomainConfidence) return null;
        return new Evidenced<string>
        {
            Value = head.Labels[top],
            Origin = Origin.Derived,
            Confidence = confidence,
            Evidence = EvidenceFor(article, vector, head, top),
        };
    }

    /// <summary>The sentences whose terms speak most for a domain, in text order.</summary>
    private List<TextSpan> EvidenceFor(AnnotatedArticle article, TermVector vector, TopicHead head, int domain)
    {
        var sums = new SortedDictionary<int, float>();
        foreach (var (term, _, sentence) in vector.Occurrences)
        {
            if (sentence < 0) continue;
            sums[sentence] = sums.GetValueOrDefault(sentence) + (head.WeightOf(term, domain) * model.Value.Vocabulary.WeightOf(term));
        }

        var sentences = article.Get<TextLayer>().Sentences;
        var least = sums.Values.DefaultIfEmpty(0).Max() * LeastEvidence;
        return
        [
            .. sums.Where(pair => pair.Value > 0 && pair.Value >= least).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(MostEvidence)
                .OrderBy(pair => pair.Key).Select(pair => sentences[pair.Key].Span),
        ];
    }

    private static List<Topic> OwnTopics(AnnotatedArticle article, TopicSet own)
    {
        var vector = new TermVector(own.Model.Vocabulary);
        TopicText.Read(article, vector);
        var (terms, values) = vector.ToSparse();
        return vector.KnownWords < FewestKnownWords ? [] : TopicsOf(own.Model, own.Table, terms, values, trust: 1);
    }

    private static List<Topic> TopicsOf(TopicModel model, TopicTable table, int[] terms, float[] values, double trust) =>
        [.. model.TopicsOf(terms, values, trust).Take(MostTopics).Select(topic => Named(table[topic.Code], topic.Score))];

    private static Topic Named(TopicNode topic, double score) =>
        new() { Code = topic.Code, Label = topic.Label, Level = topic.Path.Count, Path = topic.Path, Score = score };
}
