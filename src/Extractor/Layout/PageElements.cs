using System.Globalization;
using System.Text;
using Extractor.Decoding;
using Extractor.Model;
using HtmlAgilityPack;

namespace Extractor.Layout;

/// <summary>Where elements stand on their page.</summary>
internal static class PageElements
{
    /// <summary>UTF-16 range of an element in the decoded page.</summary>
    public static TextSpan RangeOf(this HtmlPage page, HtmlNode element) =>
        element.NodeType == HtmlNodeType.Document
            ? new TextSpan(0, page.Text.Length)
            : new TextSpan(element.OuterStartIndex, Math.Min(page.Text.Length, element.OuterStartIndex + element.OuterLength));

    /// <summary>UTF-8 byte offset of a UTF-16 offset.</summary>
    public static int ToUtf8(this HtmlPage page, int offset) => Encoding.UTF8.GetByteCount(page.Text.AsSpan(0, offset));

    /// <summary>XPath of an element.</summary>
    public static string XPathOf(this HtmlPage page, HtmlNode element)
    {
        var path = new StringBuilder();
        for (var node = element; node is { NodeType: HtmlNodeType.Element }; node = node.ParentNode)
        {
            var position = 1;
            for (var sibling = node.PreviousSibling; sibling is not null; sibling = sibling.PreviousSibling)
                if (sibling.Name == node.Name) position++;
            path.Insert(0, string.Create(CultureInfo.InvariantCulture, $"/{node.Name}[{position}]"));
        }

        return path.ToString();
    }
}
