using Extractor.Model;

namespace Extractor.Topics;

/// <summary>
/// Tells the entity that the page is about, and what sort of thing it is. The entity is always one that the text names: a headline
/// or a role without a name is none. A profile page's own word for its entity counts where it is the name of such a one.
/// </summary>
internal sealed class SubjectAnnotator : IAnnotator
{
    /// <summary>A declared name of more words is a sentence.</summary>
    private const int LongestName = 7;

    /// <summary>How sure a declared entity is that the text names.</summary>
    private const double DeclaredConfidence = 0.95;

    /// <summary>Below this probability among the entities no one stands out.</summary>
    private const double LeastProbability = 0.15;

    /// <summary>What a page's publisher loses: more than any two features give.</summary>
    private const double ReporterScore = -5;

    private const int MostEvidence = 3;

    /// <inheritdoc/>
    public string Name => "Subject";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(TextLayer), typeof(EntityLayer), typeof(PlaceLayer), typeof(LinkLayer)];

    /// <inheritdoc/>
    public AnnotationLayer Empty { get; } = new SubjectLayer();

    /// <inheritdoc/>
    public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var entities = article.Get<EntityLayer>().Entities;
        if (entities.Count == 0) return Empty;
        var (entity, origin, confidence) = Declared(article, entities) ?? Derived(article, entities);
        if (confidence == 0) return Empty;
        var subtype = article.Get<PlaceLayer>().Places.FirstOrDefault(place => place.EntityId == entity.Id)?.Subtype ?? article.Get<LinkLayer>().Of(entity.Id)?.Subtype;
        return new SubjectLayer
        {
            Subject = new Evidenced<SubjectReference>
            {
                Value = new SubjectReference(entity.Id, entity.Name),
                Origin = origin,
                Confidence = confidence,
                Evidence = FirstMentions(article, entity),
            },
            SubjectType = SubjectTypeFinder.Find(article, entity, subtype),
        };
    }

    private static (Entity Entity, Origin Origin, double Confidence)? Declared(AnnotatedArticle article, IReadOnlyList<Entity> entities)
    {
        if (article.Article.Kind != ArticleKind.Profile || article.Article.Declared.Entity is not { } declared) return null;
        var name = declared.Value.Trim();
        if (!IsName(name) || IsTitle(name, article.Article.Metadata.Title?.Value)) return null;
        var entity = entities.FirstOrDefault(entity => IsNamed(entity, name)) ?? entities.FirstOrDefault(entity => Names(name, entity));
        return entity is null ? null : (entity, Origin.Declared, DeclaredConfidence * declared.Confidence);
    }

    private static (Entity Entity, Origin Origin, double Confidence) Derived(AnnotatedArticle article, IReadOnlyList<Entity> entities)
    {
        var scores = SubjectFeatures.Of(article).Select(SubjectModel.Score).ToArray();
        for (var i = 0; i < scores.Length; i++)
        {
            if (IsReporter(article.Article, entities[i])) scores[i] += ReporterScore;
        }

        var probabilities = TopicModel.Softmax(scores);
        var best = Array.IndexOf(probabilities, probabilities.Max());
        return (entities[best], Origin.Derived, probabilities[best] < LeastProbability ? 0 : ConfidenceOf(probabilities[best]));
    }

    /// <summary>
    /// How sure a choice among the entities is: several may be acceptable, and some pages have no subject that is named at all.
    /// Fitted to 90 labelled pages, 12 of them without a subject: right in 0.6 of those near 0.3, in 0.8 of those near 0.9.
    /// </summary>
    private static double ConfidenceOf(double probability) => 0.5 + (0.35 * probability);

    /// <summary>Whether the entity is the one that publishes the news and so names itself without being what it reports on.</summary>
    private static bool IsReporter(Article article, Entity entity) =>
        article.Kind == ArticleKind.News && string.Equals(entity.Name, article.Metadata.Publisher, StringComparison.OrdinalIgnoreCase);

    private static bool IsName(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= LongestName && char.IsUpper(words[0][0]);
    }

    /// <summary>A profile's title may well be its entity's name; a headline is longer than a name and says something.</summary>
    private static bool IsTitle(string name, string? title) =>
        string.Equals(name, title, StringComparison.OrdinalIgnoreCase) && name.Split(' ').Any(word => word.Length > 3 && char.IsLower(word[0]));

    private static bool IsNamed(Entity entity, string name) =>
        string.Equals(entity.Name, name, StringComparison.OrdinalIgnoreCase) || entity.Aliases.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a declared name holds an entity's full name, or is held by it: <c>Acme Group</c> and <c>Acme</c>.</summary>
    private static bool Names(string name, Entity entity) =>
        SubjectFeatures.WordOffset(name, entity.Name) == 0 || SubjectFeatures.WordOffset(entity.Name, name) >= 0;

    private static List<TextSpan> FirstMentions(AnnotatedArticle article, Entity entity) =>
    [
        .. entity.Mentions.Select(mention => new TextSpan(mention.Start, mention.End))
            .OrderBy(span => article.Article.IsApparatus(span)).ThenBy(span => span).Take(MostEvidence).Order(),
    ];
}
