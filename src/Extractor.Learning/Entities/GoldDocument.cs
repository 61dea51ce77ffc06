using Extractor.Entities.Labelling;

namespace Extractor.Learning.Entities;

/// <summary>A document with its names.</summary>
/// <param name="Id">Name of the document; unique within its set.</param>
/// <param name="Set">Name of the set.</param>
/// <param name="Text">Its tokens; the text is the tokens with spaces between.</param>
/// <param name="Names">Its names in text order.</param>
internal sealed record GoldDocument(string Id, string Set, TokenizedText Text, IReadOnlyList<GoldSpan> Names);
