namespace Extractor.Model;

/// <summary>Key points, best first or in printed order.</summary>
/// <param name="KeyPoints">The key points.</param>
public sealed record KeyPointLayer(IReadOnlyList<Evidenced<string>> KeyPoints) : AnnotationLayer;
