using Extractor.Model;

namespace Extractor.Decoding.Charsets;

/// <summary>The text of a page's bytes.</summary>
/// <param name="Text">The text, without byte order mark.</param>
/// <param name="Charset">Name of the charset that the bytes were read with.</param>
/// <param name="Diagnostics">Contradictions and bytes that could not be read.</param>
internal sealed record DecodedText(string Text, string Charset, IReadOnlyList<Diagnostic> Diagnostics);
