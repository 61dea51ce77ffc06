namespace Extractor.Model;

/// <summary>Entities, most salient first.</summary>
/// <param name="Entities">The entities.</param>
public sealed record EntityLayer(IReadOnlyList<Entity> Entities) : AnnotationLayer
{
    /// <summary>Countries that the text names in a way that makes no entity of them ("the Russian president"); they count for what the text is about.</summary>
    public IReadOnlyList<Entity> Untold { get; init; } = [];
}
