using System.Net;
using System.Text;
using Extractor.Language;
using HtmlAgilityPack;

namespace Extractor.Metadata.Scan;

/// <summary>The visible text of small elements, decoded and with white space folded.</summary>
internal static class NodeText
{
    /// <summary>The text of an element, up to a length; elements next to each other are kept apart by a space.</summary>
    /// <param name="element">The element.</param>
    /// <param name="most">Length after which no more text is taken.</param>
    /// <param name="skip">Tells elements inside whose text is left out.</param>
    public static string Of(HtmlNode element, int most = 600, Func<HtmlNode, bool>? skip = null)
    {
        var text = new StringBuilder();
        var pending = new Stack<HtmlNode>([element]);
        while (text.Length < most && pending.TryPop(out var node))
        {
            if (node is HtmlTextNode words) text.Append(words.Text);
            if (node.NodeType != HtmlNodeType.Element || node.Name is "script" or "style" or "svg" or "template" or "noscript") continue;
            if (skip is not null && node != element && skip(node)) continue;
            if (node.Name is not ("b" or "i" or "em" or "strong" or "font" or "mark" or "sup" or "sub" or "abbr" or "a" or "span")) text.Append(' ');
            for (var child = node.LastChild; child is not null; child = child.PreviousSibling) pending.Push(child);
        }

        return Folded(WebUtility.HtmlDecode(text.ToString()));
    }

    /// <summary>The texts of an element with a bar where a capital follows a small letter across a tag.</summary>
    /// <remarks><c>&lt;a&gt;Jane Roe&lt;/a&gt;&lt;span&gt;Reporter&lt;/span&gt;</c> is <c>Jane Roe | Reporter</c>.</remarks>
    public static string Pieces(HtmlNode element, int most)
    {
        var text = new StringBuilder();
        var pending = new Stack<HtmlNode>([element]);
        while (text.Length < most && pending.TryPop(out var node))
        {
            if (node is HtmlTextNode words)
            {
                if (text.Length > 0 && char.IsLower(text[^1]) && words.Text.Length > 0 && char.IsUpper(words.Text[0])) text.Append(" | ");
                text.Append(words.Text);
            }

            if (node.NodeType != HtmlNodeType.Element || node.Name is "script" or "style" or "svg" or "template" or "noscript") continue;
            if (node.Name is "div" or "p" or "br" or "li" or "h3" or "h4" or "h5") text.Append(' ');
            for (var child = node.LastChild; child is not null; child = child.PreviousSibling) pending.Push(child);
        }

        return Folded(WebUtility.HtmlDecode(text.ToString()));
    }

    /// <summary>The texts of an element with a bar between any two that stand in elements of their own.</summary>
    public static string Leaves(HtmlNode element, int most)
    {
        var text = new StringBuilder();
        var pending = new Stack<HtmlNode>([element]);
        while (text.Length < most && pending.TryPop(out var node))
        {
            if (node is HtmlTextNode words && !string.IsNullOrWhiteSpace(words.Text)) text.Append(text.Length > 0 ? " | " : "").Append(words.Text);
            if (node.NodeType != HtmlNodeType.Element || node.Name is "script" or "style" or "svg" or "template" or "noscript") continue;
            for (var child = node.LastChild; child is not null; child = child.PreviousSibling) pending.Push(child);
        }

        return Folded(WebUtility.HtmlDecode(text.ToString()));
    }

    /// <summary>The line that a text begins: its element's, or what stands around where the element holds but a cue such as <c>Written by</c>.</summary>
    public static string LineOf(HtmlNode element, int most)
    {
        var text = Of(element, most);
        var cue = Math.Max(PrintedCues.Byline(text), Math.Max(PrintedCues.PublishedLine(text), PrintedCues.ModifiedLine(text)));
        return cue > 0 && cue >= text.Length && element.ParentNode is { } parent ? Of(parent, most) : text;
    }

    /// <summary>A text with each run of white space folded to one space, without invisible marks, trimmed, in NFC.</summary>
    public static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        var space = false;
        foreach (var unit in text)
        {
            if (char.IsWhiteSpace(unit)) space = true;
            else if (unit is not ('\u200B' or '\u00AD' or '\uFEFF' or '\u2060') && !char.IsControl(unit))
            {
                if (space && folded.Length > 0) folded.Append(' ');
                space = false;
                folded.Append(unit);
            }
        }

        return CanonicalComposition.Normalize(folded.ToString());
    }

    /// <summary>The text of an attribute or JSON string: decoded, once more where it was encoded twice, and folded.</summary>
    public static string Decoded(string value)
    {
        for (var round = 0; round < 2 && value.Contains('&', StringComparison.Ordinal); round++) value = WebUtility.HtmlDecode(value);
        return Folded(value);
    }
}
