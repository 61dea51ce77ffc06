using Extractor.Decoding;
using Extractor.Model;
using HtmlAgilityPack;

namespace Extractor.Layout;

/// <summary>The smallest element that holds all parts of a block.</summary>
/// <param name="Xpath">Its XPath; empty for plain text.</param>
/// <param name="Range">Its UTF-16 range in the decoded page; of the lines for plain text.</param>
internal readonly record struct BlockPlace(string Xpath, TextSpan Range)
{
    /// <summary>Finds the place of a block.</summary>
    public static BlockPlace Of(IReadOnlyList<SegmentPart> parts, HtmlPage page)
    {
        var first = parts[0].Segment;
        var range = first.ElementRange;
        var element = first.Element;
        for (var i = 1; i < parts.Count; i++)
        {
            var segment = parts[i].Segment;
            range = new TextSpan(Math.Min(range.Start, segment.ElementRange.Start), Math.Max(range.End, segment.ElementRange.End));
            if (element is not null && segment.Element is not null) element = CommonAncestor(element, segment.Element);
        }

        if (element is null) return new BlockPlace(string.Empty, range);
        var whole = page.RangeOf(element);
        return new BlockPlace(page.XPathOf(element), new TextSpan(Math.Min(whole.Start, range.Start), Math.Max(whole.End, range.End)));
    }

    private static HtmlNode CommonAncestor(HtmlNode left, HtmlNode right)
    {
        if (left == right) return left;
        int leftDepth = DepthOf(left), rightDepth = DepthOf(right);
        for (; leftDepth > rightDepth; leftDepth--) left = left.ParentNode!;
        for (; rightDepth > leftDepth; rightDepth--) right = right.ParentNode!;
        while (left != right)
        {
            left = left.ParentNode!;
            right = right.ParentNode!;
        }

        return left;
    }

    private static int DepthOf(HtmlNode node)
    {
        var depth = 0;
        for (var parent = node.ParentNode; parent is not null; parent = parent.ParentNode) depth++;
        return depth;
    }
}
