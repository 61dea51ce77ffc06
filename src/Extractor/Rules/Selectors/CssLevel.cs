using HtmlAgilityPack;

namespace Extractor.Rules.Selectors;

/// <summary>The children of one element while they are visited: how many there are, and what of the selector holds at the parent and before.</summary>
/// <param name="parent">The element, or the document.</param>
/// <param name="atParent">Compounds that end a match at the parent, a bit each.</param>
/// <param name="above">Compounds that end a match at the parent or above.</param>
internal sealed class CssLevel(HtmlNode parent, ulong atParent, ulong above)
{
    private int count = -1;

    /// <summary>Compounds that end a match at the parent.</summary>
    public ulong AtParent => atParent;

    /// <summary>Compounds that end a match at the parent or above.</summary>
    public ulong Above => above;

    /// <summary>Compounds that end a match at the element before.</summary>
    public ulong AtPrevious { get; private set; }

    /// <summary>Compounds that end a match at any element before.</summary>
    public ulong Before { get; private set; }

    /// <summary>Place of the element that is visited, from 1.</summary>
    public int Place { get; private set; }

    /// <summary>Whether the parent is the document.</summary>
    public bool IsTop => parent.NodeType == HtmlNodeType.Document;

    /// <summary>Number of elements among the children; counted once.</summary>
    public int Count
    {
        get
        {
            if (count >= 0) return count;
            count = 0;
            for (var child = parent.FirstChild; child is not null; child = child.NextSibling)
            {
                if (child.NodeType == HtmlNodeType.Element) count++;
            }

            return count;
        }
    }

    /// <summary>Comes to the next element.</summary>
    public void Next() => Place++;

    /// <summary>Notes what ends a match at the element.</summary>
    public void Leave(ulong matched)
    {
        AtPrevious = matched;
        Before |= matched;
    }
}
