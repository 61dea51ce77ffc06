namespace Extractor.Model;

/// <summary>What entities other than places stand for in other data.</summary>
/// <param name="Links">The links in the order of the entities; an entity without an entry could not be linked.</param>
public sealed record LinkLayer(IReadOnlyList<EntityLink> Links) : AnnotationLayer
{
    /// <summary>The link of an entity; null where it has none.</summary>
    /// <param name="entityId">Identifier of the entity within the record.</param>
    public EntityLink? Of(string entityId) => Links.FirstOrDefault(link => string.Equals(link.EntityId, entityId, StringComparison.Ordinal));
}
