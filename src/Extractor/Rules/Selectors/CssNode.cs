using System.Net;
using HtmlAgilityPack;

namespace Extractor.Rules.Selectors;

/// <summary>An element with its place among its parent's elements, as the tests of a compound see it.</summary>
/// <param name="Element">The element.</param>
/// <param name="Level">Its siblings.</param>
internal readonly record struct CssNode(HtmlNode Element, CssLevel Level)
{
    /// <summary>Whether it holds neither elements nor text.</summary>
    public bool IsEmpty
    {
        get
        {
            for (var child = Element.FirstChild; child is not null; child = child.NextSibling)
            {
                if (child.NodeType != HtmlNodeType.Comment) return false;
            }

            return true;
        }
    }

    /// <summary>The value of an attribute, character references decoded; null where the element has none.</summary>
    /// <param name="name">Name in lower case.</param>
    public string? Attribute(string name)
    {
        if (!Element.HasAttributes || Element.Attributes[name] is not { } attribute) return null;
        var value = attribute.Value ?? string.Empty;
        return value.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(value) : value;
    }
}
