namespace Extractor.Model;

/// <summary>Entities, most salient first.</summary>
/// <param name="Entities">The entities.</param>
public sealed record EntityLayer(IReadOnlyList<Entity> Entities) : AnnotationLayer;
