using HtmlAgilityPack;

namespace Extractor.Rules.Selectors;

/// <summary>A selector of a rule, read and checked; thread-safe.</summary>
internal interface IPageSelector
{
    /// <summary>The selector as it stands in the rule file.</summary>
    string Text { get; }

    /// <summary>What it selects, in page order.</summary>
    /// <param name="root">The document node.</param>
    /// <param name="budget">What the evaluation may cost.</param>
    /// <exception cref="SelectorBudgetException">The evaluation costs more than it may on a page of this size.</exception>
    IReadOnlyList<SelectedNode> Select(HtmlNode root, SelectorBudget budget);
}
