using HtmlAgilityPack;

namespace Extractor.Decoding.Markup;

/// <summary>A name of elements or attributes.</summary>
/// <param name="Written">As written.</param>
/// <param name="Lower">In small letters.</param>
/// <param name="Flags">How HtmlAgilityPack treats elements of the name.</param>
/// <param name="EndsParents">Whether the start of such an element may end the one that it stands in.</param>
internal sealed record MarkupName(string Written, string Lower, HtmlElementFlag Flags, bool EndsParents);
