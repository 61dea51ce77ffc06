using System.Globalization;
using HtmlAgilityPack;

namespace Extractor.Decoding.Markup;

/// <summary>
/// Writes the XPaths of a page's nodes as HtmlAgilityPack does, such as <c>/html[1]/body[1]/p[3]</c>, but counts the children of an
/// element once rather than for each of them. Not thread-safe: one page is read by one worker.
/// </summary>
internal sealed class XPathWriter
{
    private readonly Dictionary<HtmlNode, string> paths = new(NodeComparer.Instance);
    private readonly Dictionary<HtmlNode, int> ordinals = new(NodeComparer.Instance);
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly Stack<HtmlNode> pending = new();

    /// <summary>The XPath of a node; <c>/</c> for the document.</summary>
    public string Of(HtmlNode node)
    {
        if (node.NodeType == HtmlNodeType.Document || node.ParentNode is null) return "/";
        var at = node;
        while (at.NodeType != HtmlNodeType.Document && at.ParentNode is not null && !paths.ContainsKey(at))
        {
            pending.Push(at);
            at = at.ParentNode;
        }

        var path = paths.GetValueOrDefault(at, string.Empty);
        while (pending.TryPop(out var step))
        {
            path = string.Create(CultureInfo.InvariantCulture, $"{path}/{step.Name}[{OrdinalOf(step)}]");
            paths[step] = path;
        }

        return path;
    }

    private int OrdinalOf(HtmlNode node)
    {
        if (ordinals.TryGetValue(node, out var ordinal)) return ordinal;
        counts.Clear();
        foreach (var sibling in node.ParentNode!.ChildNodes)
        {
            var count = counts.GetValueOrDefault(sibling.Name) + 1;
            counts[sibling.Name] = count;
            ordinals[sibling] = count;
        }

        return ordinals[node];
    }
}
