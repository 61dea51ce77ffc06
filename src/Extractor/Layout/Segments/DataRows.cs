using HtmlAgilityPack;

namespace Extractor.Layout;

/// <summary>Tells rows of data from rows that only lay out a page.</summary>
internal static class DataRows
{
    /// <summary>Whether the row has two cells or more and each holds one line at most.</summary>
    /// <remarks>A look into the cells ends at the first sign of layout, so nested tables are not looked through again and again.</remarks>
    public static bool Is(HtmlNode row)
    {
        var cells = 0;
        foreach (var cell in row.ChildNodes)
        {
            if (cell.Name is not ("td" or "th")) continue;
            cells++;
            if (!IsFlat(cell)) return false;
        }

        return cells > 1;
    }

    // Flat: inline content only, or one single block of it, without an empty line (two br in a row) inside.
    private static bool IsFlat(HtmlNode cell)
    {
        var blocks = 0;
        var breaks = 0;
        var node = cell.FirstChild;
        while (node is not null)
        {
            var descend = false;
            if (node.NodeType == HtmlNodeType.Text)
            {
                if (!string.IsNullOrWhiteSpace(((HtmlTextNode)node).Text)) breaks = 0;
            }
            else if (node.NodeType == HtmlNodeType.Element)
            {
                var role = ElementRoles.Of(node.Name);
                if (role == ElementRole.LineBreak && ++breaks > 1) return false;
                if (role == ElementRole.Block && (++blocks > 1 || node.Name is not ("p" or "div"))) return false;
                descend = role is not (ElementRole.Skipped or ElementRole.LineBreak) && node.HasChildNodes;
            }

            if (descend)
            {
                node = node.FirstChild;
                continue;
            }

            while (node.NextSibling is null && node.ParentNode != cell) node = node.ParentNode!;
            node = node.NextSibling;
        }

        return true;
    }
}
