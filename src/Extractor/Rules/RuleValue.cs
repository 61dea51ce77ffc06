using Extractor.Model;
using HtmlAgilityPack;

namespace Extractor.Rules;

/// <summary>The raw text that a selector gives for one element.</summary>
/// <param name="Node">The element or text node.</param>
/// <param name="Text">The text, decoded and folded; empty where there is none.</param>
/// <param name="Origin">Declared where it is printed, metadata where it stands in an attribute or in the page's head.</param>
internal readonly record struct RuleValue(HtmlNode Node, string Text, Origin Origin);
