namespace Extractor.Model;

/// <summary>Quantities in text order.</summary>
/// <param name="Quantities">The quantities.</param>
public sealed record QuantityLayer(IReadOnlyList<Quantity> Quantities) : AnnotationLayer;
