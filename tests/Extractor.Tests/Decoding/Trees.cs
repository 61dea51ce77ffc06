using System.Globalization;
using System.Text;
using Extractor.Decoding.Markup;
using HtmlAgilityPack;

namespace Extractor.Tests.Decoding;

/// <summary>Trees written out, to compare two parses of one page node by node.</summary>
internal static class Trees
{
    /// <summary>The tree that is built from the tamed page's tags.</summary>
    public static string FromTags(string page) => Print(TreeParser.Parse(Tame(page)));

    /// <summary>The tree that HtmlAgilityPack makes of the whole tamed page.</summary>
    public static string FromWhole(string page) => Print(TreeParser.Parse(Tame(page).Text));

    private static TamedMarkup Tame(string page) => new MarkupTamer(256).Tame(page, CancellationToken.None);

    private static string Print(HtmlNode root)
    {
        var text = new StringBuilder();
        var pending = new Stack<HtmlNode>([root]);
        while (pending.TryPop(out var node))
        {
            text.Append(CultureInfo.InvariantCulture, $"{node.OriginalName} at {node.StreamPosition} from {node.OuterStartIndex}, inside from {node.InnerStartIndex}");
            foreach (var attribute in node.Attributes)
                text.Append(CultureInfo.InvariantCulture, $" {attribute.OriginalName} at {attribute.StreamPosition} = {attribute.Value}");
            if (node is HtmlTextNode words) text.Append(' ').Append(words.Text);
            if (node is HtmlCommentNode comment) text.Append(' ').Append(comment.Comment);
            if (node.EndNode is { } end && end != node)
                text.Append(CultureInfo.InvariantCulture, $" ends at {end.StreamPosition}, {end.OuterLength} long");
            text.Append('\n');
            for (var child = node.LastChild; child is not null; child = child.PreviousSibling) pending.Push(child);
        }

        return text.ToString();
    }
}
