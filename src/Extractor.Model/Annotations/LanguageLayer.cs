namespace Extractor.Model;

/// <summary>The language of the text.</summary>
/// <param name="Language">BCP 47 tag such as <c>en</c>; null where the text is too short to tell.</param>
/// <param name="Confidence">Probability that it is right, 0 to 1.</param>
public sealed record LanguageLayer(string? Language, double Confidence) : AnnotationLayer;
