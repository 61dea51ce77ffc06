using System.Numerics;
using HtmlAgilityPack;

namespace Extractor.Rules.Selectors;

/// <summary>
/// A list of CSS selectors, matched in one walk over the page from the top: each element takes over from its parent and the elements before
/// it which beginnings of the selector end there, as bits, and adds its own. So the cost is elements times compounds, whatever the
/// combinators; right-to-left matching and nested searches, as libraries for HtmlAgilityPack do it, try <c>div div div div</c> in a number
/// of ways that grows with the power of the depth.
/// </summary>
internal sealed class CssSelector : IPageSelector
{
    /// <summary>Compounds that a selector may have, commas included: the bits of a word.</summary>
    public const int MostCompounds = 64;

    private readonly CssCompound[] compounds;
    private readonly ulong starts;
    private readonly ulong ends;
    private readonly ulong descendants;
    private readonly ulong children;
    private readonly ulong nexts;
    private readonly ulong laters;

    private CssSelector(string text, IReadOnlyList<CssStep> steps)
    {
        Text = text;
        compounds = [.. steps.Select(step => step.Compound)];
        for (var i = 0; i < steps.Count; i++)
        {
            var bit = 1UL << i;
            if (steps[i].IsLast) ends |= bit;
            switch (steps[i].Combinator)
            {
                case CssCombinator.Descendant:
                    descendants |= bit;
                    break;
                case CssCombinator.Child:
                    children |= bit;
                    break;
                case CssCombinator.Next:
                    nexts |= bit;
                    break;
                case CssCombinator.Later:
                    laters |= bit;
                    break;
                default:
                    starts |= bit;
                    break;
            }
        }
    }

    /// <inheritdoc/>
    public string Text { get; }

    /// <summary>Reads a selector.</summary>
    /// <param name="text">Selectors of level 3, commas between.</param>
    /// <exception cref="FormatException">Says what is wrong, and where.</exception>
    public static CssSelector Parse(string text) => new(text, CssParser.Parse(text));

    /// <inheritdoc/>
    public IReadOnlyList<SelectedNode> Select(HtmlNode root, SelectorBudget budget)
    {
        var found = new List<SelectedNode>();
        var levels = new Stack<CssLevel>();
        var level = new CssLevel(root, 0, 0);
        var node = root.FirstChild;
        while (node is not null)
        {
            budget.Spend();
            if (node.NodeType == HtmlNodeType.Element)
            {
                level.Next();
                var matched = Match(new CssNode(node, level), level, budget);
                if ((matched & ends) != 0) found.Add(new(node, null));
                level.Leave(matched);
                if (node.FirstChild is { } child)
                {
                    levels.Push(level);
                    level = new CssLevel(node, matched, level.Above | matched);
                    node = child;
                    continue;
                }
            }

            while (node is not null && node.NextSibling is null)
            {
                node = node.ParentNode;
                if (node is null || node == root || !levels.TryPop(out var outer)) return found;
                level = outer;
            }

            node = node?.NextSibling;
        }

        return found;
    }

    private ulong Match(CssNode node, CssLevel level, SelectorBudget budget)
    {
        var may = starts | ((level.AtParent << 1) & children) | ((level.Above << 1) & descendants)
            | ((level.AtPrevious << 1) & nexts) | ((level.Before << 1) & laters);
        var matched = 0UL;
        for (; may != 0; may &= may - 1)
        {
            var index = BitOperations.TrailingZeroCount(may);
            budget.Spend();
            if (compounds[index].Matches(node)) matched |= 1UL << index;
        }

        return matched;
    }
}
