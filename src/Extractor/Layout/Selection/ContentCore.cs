using System.Runtime.InteropServices;
using Extractor.Decoding.Markup;
using HtmlAgilityPack;

namespace Extractor.Layout;

/// <summary>
/// The smallest elements that hold most of what a first judgement took for content, and how far each segment stands from them: what the
/// search for one best subtree (Readability and its like) knows, as a feature among others.
/// </summary>
internal sealed class ContentCore
{
    /// <summary>Levels above a segment beyond which its distance is not told apart.</summary>
    private const int Farthest = 12;

    private readonly Dictionary<HtmlNode, double> words = new(NodeComparer.Instance);
    private readonly HtmlNode? most;
    private readonly HtmlNode? half;
    private readonly double total;

    /// <summary>Weighs the elements of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="likely">Probability of each segment to be content.</param>
    public ContentCore(PageOutline page, double[] likely)
    {
        for (var i = 0; i < likely.Length; i++)
        {
            var weight = likely[i] * page.Measures[i].Words;
            total += weight;
            if (page.Holders[i] is { } holder) CollectionsMarshal.GetValueRefOrAddDefault(words, holder, out _) += weight;
        }

        // What stands in a holder stands in all above it.
        foreach (var (holder, weight) in words.ToArray())
        {
            for (var node = holder.ParentNode; node is not null; node = node.ParentNode) CollectionsMarshal.GetValueRefOrAddDefault(words, node, out _) += weight;
        }

        most = Smallest(0.8 * total);
        half = Smallest(0.5 * total);
    }

    /// <summary>Levels from a segment's container up to the first element that holds four fifths of the likely words, that one not counted; 0 to 12.</summary>
    public int LevelsToMost(HtmlNode? holder)
    {
        var levels = 0;
        for (var node = holder; node is not null && levels < Farthest; node = node.ParentNode, levels++)
        {
            if (words.GetValueOrDefault(node) >= 0.8 * total) return levels;
        }

        return levels;
    }

    /// <summary>Whether a container lies in the smallest element that holds four fifths of the likely words.</summary>
    public bool IsInMost(HtmlNode? holder) => IsIn(holder, most);

    /// <summary>Whether a container lies in the smallest element that holds half of them.</summary>
    public bool IsInHalf(HtmlNode? holder) => IsIn(holder, half);

    private static bool IsIn(HtmlNode? holder, HtmlNode? element)
    {
        for (var node = holder; node is not null; node = node.ParentNode)
        {
            if (node == element) return true;
        }

        return false;
    }

    // The deepest of those that hold enough: its words are the fewest, and it lies below the others.
    private HtmlNode? Smallest(double least)
    {
        HtmlNode? best = null;
        var depth = -1;
        foreach (var (node, weight) in words)
        {
            if (weight < least || total == 0) continue;
            var level = 0;
            for (var parent = node.ParentNode; parent is not null; parent = parent.ParentNode) level++;
            if (level <= depth && (level < depth || best is null || node.StreamPosition >= best.StreamPosition)) continue;
            best = node;
            depth = level;
        }

        return best;
    }
}
