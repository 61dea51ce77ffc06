using Extractor.Entities.Gazetteers;
using Extractor.Model;
using Extractor.Models.Choices;

namespace Extractor.Entities.Links;

/// <summary>
/// Links organisations to the gazetteer where a trained model is sure enough of one, and top-level domains to their registries. Identifiers that the
/// text prints behind a name count whether or not the gazetteer knows it. What the user's own gazetteer names is linked by its name alone.
/// </summary>
internal sealed class LinkAnnotator(Gazetteer gazetteer, ChoiceModel model) : IAnnotator
{
    /// <summary>How sure identifiers are that the text prints behind a name. Set by hand.</summary>
    private const double PrintedConfidence = 0.95;

    /// <summary>How sure the user's own entry is of a thing that has its name. Set by hand.</summary>
    private const double OwnConfidence = 0.95;

    private const string NetworkSubtype = "autonomousSystem";

    private static readonly Dictionary<string, string> NothingPrinted = [];

    /// <inheritdoc/>
    public string Name => "Links";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(EntityLayer), typeof(PlaceLayer)];

    /// <inheritdoc/>
    public AnnotationLayer Empty { get; } = new LinkLayer([]);

    /// <inheritdoc/>
    public AnnotationLayer Annotate(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        LinkContext? context = null;
        var links = new List<EntityLink>();
        foreach (var entity in article.Get<EntityLayer>().Entities)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var link = OwnLink(entity) ?? entity.Type switch
            {
                EntityType.Organization => Link(context ??= new(gazetteer, article), entity),
                EntityType.Product => TopLevelDomains.Link(gazetteer, entity),
                _ => null,
            };
            if (link is not null) links.Add(link);
        }

        return new LinkLayer(links);
    }

    private EntityLink? OwnLink(Entity entity)
    {
        foreach (var form in (IEnumerable<string>)[entity.Name, .. entity.Aliases])
        {
            if (gazetteer.OwnSense(gazetteer.FindOrganization(form)) is { } sense) return Make(entity, sense, NothingPrinted, OwnConfidence);
        }

        return null;
    }

    private EntityLink? Link(LinkContext context, Entity entity)
    {
        var printed = PrintedIdentifiers.Of(context.Text, entity);
        var options = LinkOptions.Of(gazetteer, context, entity, printed);
        if (options.Candidates.Count > 0)
        {
            var probabilities = model.Probabilities(options.Features, new FeatureSet());
            var best = ChoiceModel.Best(probabilities);
            if (probabilities[best] >= model.LeastProbability) return Make(entity, options.Candidates[best].Sense, printed, probabilities[best]);
        }

        return printed.Count == 0 ? null : new EntityLink
        {
            EntityId = entity.Id,
            Subtype = printed.Count == 1 && printed.TryGetValue("asn", out var number) && entity.Name.EndsWith(number, StringComparison.Ordinal) ? NetworkSubtype : null,
            Identifiers = printed,
            Confidence = PrintedConfidence,
        };
    }

    // What the text prints is said of this very entity; what the gazetteer adds stands beside it.
    private EntityLink Make(Entity entity, NameSense sense, IReadOnlyDictionary<string, string> printed, double probability)
    {
        var identifiers = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in gazetteer.Identifiers(sense)) identifiers[key] = value;
        foreach (var (key, value) in printed) identifiers[key] = value;
        return new() { EntityId = entity.Id, Subtype = gazetteer.KindOf(sense), Identifiers = identifiers, Confidence = Math.Round(probability, 4) };
    }
}
