using Extractor.Entities.Gazetteers;
using Extractor.Model;

namespace Extractor.Places;

/// <summary>
/// Chooses what each place entity stands for: by inhabitants, by what the text names beside it (<c>Paris, Texas</c>), by the countries, divisions
/// and places that it names elsewhere, and by the country of the publisher. The weights are learned (<see cref="PlaceModel"/>).
/// </summary>
internal sealed class PlaceResolver(Gazetteer gazetteer, PlaceModel model)
{
    private readonly PlaceCandidates candidates = new(gazetteer);

    /// <summary>The place entities that could be resolved, in the order of the entities.</summary>
    /// <param name="text">The text.</param>
    /// <param name="entities">Its entities.</param>
    /// <param name="home">Index of the country that its publisher writes for; -1 where nothing tells.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public IReadOnlyList<PlaceChoice> Resolve(string text, IReadOnlyList<Entity> entities, int home, CancellationToken cancellationToken)
    {
        var open = Open(text, entities, cancellationToken);
        var features = new PlaceFeatures(gazetteer, home);
        var alone = new List<double[]>(open.Count);
        foreach (var place in open) alone.Add(model.ChancesAlone(features.Of(place, context: null)));
        var context = Context(open, alone, entities);
        var choices = new List<PlaceChoice>(open.Count);
        for (var i = 0; i < open.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            context.Count(open[i], alone[i], -1);
            choices.Add(PlaceChoice.Of(gazetteer, open[i], model.ChancesTogether(features.Of(open[i], context))));
            context.Count(open[i], alone[i], 1);
        }

        return choices;
    }

    /// <summary>The place entities that the gazetteer knows a place for.</summary>
    public IReadOnlyList<OpenPlace> Open(string text, IReadOnlyList<Entity> entities, CancellationToken cancellationToken)
    {
        var neighbours = new PlaceNeighbours(gazetteer, text);
        var open = new List<OpenPlace>();
        foreach (var entity in entities)
        {
            if (entity.Type != EntityType.Place) continue;
            cancellationToken.ThrowIfCancellationRequested();
            if (candidates.Of(entity) is { Count: > 0 } options)
                open.Add(new(entity, options, options.Count > 1 ? neighbours.After(entity) : PlaceSet.None, 1 - (1.0 / (1 + entity.Mentions.Count))));
        }

        neighbours.SetBefore(open);
        return open;
    }

    /// <summary>What the text's places and its organisations say about each place.</summary>
    public PlaceContext Context(IReadOnlyList<OpenPlace> open, IReadOnlyList<double[]> alone, IReadOnlyList<Entity> entities)
    {
        var context = new PlaceContext(gazetteer, open, alone);
        foreach (var entity in entities)
        {
            if (entity.Type == EntityType.Organization && OrganizationNation.Of(gazetteer, entity) is >= 0 and var country)
                context.Count(country, OrganizationWeight);
        }

        return context;
    }

    /// <summary>What an organisation that names its country counts, against a place named once.</summary>
    private const double OrganizationWeight = 0.25;
}
