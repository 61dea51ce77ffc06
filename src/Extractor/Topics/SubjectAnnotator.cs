using Extractor.Model;
using Extractor.Models.Choices;

namespace Extractor.Topics;

/// <summary>
/// Tells the entity that the page is about, and what sort of thing it is. The entity is always one that the text names: a headline
/// or a role without a name is none. A profile page's own word for its entity counts where it is the name of such a one.
/// </summary>
/// <param name="model">Chooses among the entities and the case that it is none of them.</param>
internal sealed class SubjectAnnotator(ChoiceModel model) : IAnnotator
{
    /// <summary>A declared name of more words is a sentence.</summary>
    private const int LongestName = 7;

    /// <summary>How sure a declared entity is that the text names.</summary>
    private const double DeclaredConfidence = 0.95;

    private const int MostEvidence = 3;

    /// <inheritdoc/>
    public string Name => "Subject";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(TextLayer), typeof(EntityLayer), typeof(PlaceLayer)];

    /// <inheritdoc/>
    public AnnotationLayer Empty { get; } = new SubjectLayer();

    /// <inheritdoc/>
    public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var entities = article.Get<EntityLayer>().Entities;
        if (entities.Count == 0) return Empty;
        if ((Declared(article, entities) ?? Derived(article, entities)) is not { } found) return Empty;
        var (entity, origin, confidence) = found;
        var subtype = article.Get<PlaceLayer>().Places.FirstOrDefault(place => place.EntityId == entity.Id)?.Subtype;
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

    private (Entity Entity, Origin Origin, double Confidence)? Derived(AnnotatedArticle article, IReadOnlyList<Entity> entities)
    {
        var (options, none) = SubjectFeatures.Of(article);
        var probabilities = model.Probabilities(options, none);
        var best = ChoiceModel.Best(probabilities);
        return probabilities[best] < model.LeastProbability ? null : (entities[best], Origin.Derived, Math.Round(probabilities[best], 4));
    }

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
