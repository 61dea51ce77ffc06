namespace Extractor.Model;

/// <summary>Mentions in text order; they do not overlap.</summary>
/// <param name="Mentions">The mentions.</param>
public sealed record MentionLayer(IReadOnlyList<Mention> Mentions) : AnnotationLayer;
