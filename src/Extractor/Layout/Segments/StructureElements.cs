using HtmlAgilityPack;

namespace Extractor.Layout;

/// <summary>Ancestors of elements.</summary>
internal static class StructureElements
{
    /// <summary>The innermost element that holds both.</summary>
    public static HtmlNode Common(HtmlNode first, HtmlNode second)
    {
        int depth = DepthOf(first), other = DepthOf(second);
        for (; depth > other; depth--) first = first.ParentNode!;
        for (; other > depth; other--) second = second.ParentNode!;
        while (first != second) (first, second) = (first.ParentNode!, second.ParentNode!);
        return first;
    }

    /// <summary>Whether an element is another or lies inside of it.</summary>
    public static bool IsWithin(HtmlNode element, HtmlNode ancestor)
    {
        for (var node = element; node is not null; node = node.ParentNode)
        {
            if (node == ancestor) return true;
        }

        return false;
    }

    private static int DepthOf(HtmlNode node)
    {
        var depth = 0;
        for (var parent = node.ParentNode; parent is not null; parent = parent.ParentNode) depth++;
        return depth;
    }
}
