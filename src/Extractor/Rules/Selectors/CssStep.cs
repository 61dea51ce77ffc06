namespace Extractor.Rules.Selectors;

/// <summary>A compound of a selector with how it stands to the one before.</summary>
/// <param name="Combinator">How it stands to the one before.</param>
/// <param name="Compound">What the element must be.</param>
/// <param name="IsLast">Whether it ends the selector, or one of those between commas.</param>
internal sealed record CssStep(CssCombinator Combinator, CssCompound Compound, bool IsLast);
