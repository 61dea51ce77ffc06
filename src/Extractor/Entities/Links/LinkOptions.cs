using Extractor.Entities.Gazetteers;
using Extractor.Model;
using Extractor.Models.Choices;

namespace Extractor.Entities.Links;

/// <summary>The candidates of an entity with what speaks for each.</summary>
/// <param name="Candidates">The candidates.</param>
/// <param name="Features">Features of each.</param>
internal sealed record LinkOptions(IReadOnlyList<LinkCandidate> Candidates, IReadOnlyList<FeatureSet> Features)
{
    /// <summary>Options of an entity.</summary>
    /// <param name="gazetteer">The gazetteer.</param>
    /// <param name="context">The entity's page.</param>
    /// <param name="entity">The entity.</param>
    /// <param name="printed">Identifiers that the text prints behind its name.</param>
    public static LinkOptions Of(Gazetteer gazetteer, LinkContext context, Entity entity, IReadOnlyDictionary<string, string> printed)
    {
        var candidates = LinkCandidates.Of(gazetteer, entity);
        return new(candidates, [.. candidates.Select(candidate => LinkFeatures.Of(gazetteer, context, entity, candidate, candidates.Count, printed))]);
    }
}
