using Extractor.Model;
using HtmlAgilityPack;

namespace Extractor.Decoding.Markup;

/// <summary>
/// Exact ranges of nodes in the page. HtmlAgilityPack's <c>StreamPosition</c> is exact for elements, text and comments, and so is that
/// of a printed end tag; its own lengths count end tags that it made up, so ends are found here.
/// </summary>
internal static class NodeRanges
{
    /// <summary>
    /// From the node's first unit to after its last: for an element to the end of its end tag, or of its last descendant where it has
    /// none; for the document the whole text.
    /// </summary>
    public static TextSpan Of(HtmlNode node, string text)
    {
        if (node.NodeType == HtmlNodeType.Document) return new(0, text.Length);
        return new(node.StreamPosition, Math.Min(EndOf(node, text), text.Length));
    }

    /// <summary>Where the content of an element ends: before its end tag, or after its last descendant where it has none.</summary>
    public static int ContentEndOf(HtmlNode element, string text) =>
        element.EndNode is { } end && end != element && end.StreamPosition > element.StreamPosition ? end.StreamPosition : EndOf(element, text);

    private static int EndOf(HtmlNode node, string text)
    {
        while (true)
        {
            if (node is HtmlTextNode words) return words.StreamPosition + NodeFields.OuterLength(words);
            if (node is HtmlCommentNode comment) return comment.StreamPosition + NodeFields.OuterLength(comment);
            var end = node.EndNode;
            if (end is not null && end != node && end.StreamPosition > node.StreamPosition) return TagEnd(text, end.StreamPosition);
            if (end == node || node.LastChild is not { } last) return TagEnd(text, node.StreamPosition);
            node = last;
        }
    }

    private static int TagEnd(string text, int start)
    {
        var scanner = new TagScanner(text) { Position = start };
        return scanner.Next(out var tag) && tag.Start == start ? tag.End : start;
    }
}
