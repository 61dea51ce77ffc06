namespace Extractor.Model;

/// <summary>Quotes in text order.</summary>
/// <param name="Quotes">The quotes.</param>
public sealed record QuoteLayer(IReadOnlyList<Quote> Quotes) : AnnotationLayer;
