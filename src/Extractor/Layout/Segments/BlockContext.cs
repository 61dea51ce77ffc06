using Extractor.Model;
using HtmlAgilityPack;

namespace Extractor.Layout;

/// <summary>What the block elements that are open say about the text to come.</summary>
/// <param name="Element">The innermost of them.</param>
/// <param name="Kind">The block that the text will be.</param>
/// <param name="Level">Heading level, list depth, or null.</param>
/// <param name="ListDepth">Number of lists that are open.</param>
/// <param name="Row">Number of the data row that is open; null where none is.</param>
/// <param name="IsLabel">Whether the element says that it holds a label.</param>
/// <param name="KeepsSpace">Whether white space counts.</param>
/// <param name="Begin">Number of segments that were made before the element that gave the kind.</param>
internal readonly record struct BlockContext(
    HtmlNode Element, BlockKind Kind, int? Level, int ListDepth, int? Row, bool IsLabel, bool KeepsSpace, int Begin)
{
    /// <summary>The context inside of a block element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="groups">What its class says.</param>
    /// <param name="row">Number of the data row that the element opens, if it does.</param>
    /// <param name="segments">Number of segments made so far.</param>
    public BlockContext Enter(HtmlNode element, ClassGroups groups, int? row, int segments)
    {
        var isLabel = (groups & ClassGroups.Label) != 0 || (IsLabel && Element.Name is ("th" or "dt"));
        var inner = this with { Element = element, IsLabel = isLabel };

        // A heading without end tag swallows the story below: what comes after its first words is no heading.
        if (Kind == BlockKind.Heading && segments > Begin) inner = inner with { Kind = BlockKind.Paragraph, Level = null };
        switch (element.Name)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                return inner with { Kind = BlockKind.Heading, Level = element.Name[1] - '0', Begin = segments };
            case "ul" or "ol" or "menu" or "dir":
                return inner with { ListDepth = ListDepth + 1 };
            case "li":
                return inner with { Kind = BlockKind.ListItem, Level = Math.Max(1, ListDepth) };
            case "dt":
                return inner with { IsLabel = true };
            case "dd":
                return inner with { IsLabel = false };
            case "blockquote":
                return inner with { Kind = BlockKind.Quote, Level = null };
            case "figcaption" or "caption" or "legend":
                return inner with { Kind = BlockKind.Caption, Level = null, Row = null };
            case "pre" or "listing" or "xmp":
                return inner with { Kind = BlockKind.Code, Level = null, KeepsSpace = true };
            case "tr":
                return row is null ? inner with { Row = null } : inner with { Kind = BlockKind.TableRow, Level = null, Row = row };
            case "th":
                return inner with { IsLabel = Row is not null };
            case "td" when Row is null:
                return inner with { Kind = BlockKind.Paragraph, Level = null, IsLabel = false };
        }

        if (element.HasAttributes && element.GetAttributeValue("role", string.Empty) == "heading")
        {
            var level = element.GetAttributeValue("aria-level", 2);
            return inner with { Kind = BlockKind.Heading, Level = Math.Clamp(level, 1, 6), Begin = segments };
        }

        // A caption's class stands on the element of the words; on a figure or container it only says that there is one inside.
        var isCaption = (groups & ClassGroups.Caption) != 0 && element.Name is "p" or "div" && !HoldsBlocks(element);
        return isCaption && inner.Kind == BlockKind.Paragraph ? inner with { Kind = BlockKind.Caption } : inner;
    }

    private static bool HoldsBlocks(HtmlNode element)
    {
        foreach (var child in element.ChildNodes)
        {
            if (ElementRoles.Of(child.Name) == ElementRole.Block) return true;
        }

        return false;
    }
}
