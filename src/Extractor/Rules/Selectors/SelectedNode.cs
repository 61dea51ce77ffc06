using HtmlAgilityPack;

namespace Extractor.Rules.Selectors;

/// <summary>What a selector found.</summary>
/// <param name="Node">The element; for an attribute the element that has it; for text the text node.</param>
/// <param name="Attribute">The attribute's raw value where the selector itself names an attribute (<c>//time/@datetime</c>); else null.</param>
internal readonly record struct SelectedNode(HtmlNode Node, string? Attribute);
