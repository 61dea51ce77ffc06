namespace Extractor.Model;

/// <summary>Where declared and derived values disagree.</summary>
/// <param name="Conflicts">The conflicts, in the order of the declared fields.</param>
public sealed record ConflictLayer(IReadOnlyList<Conflict> Conflicts) : AnnotationLayer;
