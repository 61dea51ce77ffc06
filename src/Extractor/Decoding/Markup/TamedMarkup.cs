using Extractor.Model;

namespace Extractor.Decoding.Markup;

/// <summary>A page's text, made safe to parse.</summary>
/// <param name="Text">As long as the page's text and equal to it but for tags that were blanked.</param>
/// <param name="Tags">The tags that the tree is built from.</param>
/// <param name="Diagnostics">What was blanked, and why.</param>
internal sealed record TamedMarkup(string Text, TagList Tags, IReadOnlyList<Diagnostic> Diagnostics);
