using Extractor.Rules.Selectors;

namespace Extractor.Rules;

/// <summary>A selector, and what of its elements is the value.</summary>
/// <param name="Selector">The selector.</param>
/// <param name="Attribute">Name of the attribute that holds the value, lower case; null for the text.</param>
internal sealed record ValueSelector(IPageSelector Selector, string? Attribute);
