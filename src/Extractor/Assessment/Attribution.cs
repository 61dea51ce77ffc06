using Extractor.Model;

namespace Extractor.Assessment;

/// <summary>A place where the text says whom it has something from.</summary>
/// <param name="Kind">What sort of source it is.</param>
/// <param name="Title">The source's name, or the words that stand for it.</param>
/// <param name="Speaker">Identifier of the entity; null where it is none.</param>
/// <param name="Span">The words that attribute.</param>
/// <param name="IsDirect">Whether the source speaks for itself or is a primary document; a news outlet and hearsay are not.</param>
internal sealed record Attribution(EvidenceKind Kind, string Title, string? Speaker, TextSpan Span, bool IsDirect);
