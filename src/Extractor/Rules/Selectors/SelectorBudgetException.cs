namespace Extractor.Rules.Selectors;

/// <summary>A selector costs more on a page than it may; the page is then read without it.</summary>
internal sealed class SelectorBudgetException : Exception;
