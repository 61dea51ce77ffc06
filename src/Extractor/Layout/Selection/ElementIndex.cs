using Extractor.Decoding.Markup;
using HtmlAgilityPack;

namespace Extractor.Layout;

/// <summary>What the elements above a text say about it, worked out once for each element of a page.</summary>
internal sealed class ElementIndex
{
    private readonly Dictionary<HtmlNode, ElementFacts> facts = new(NodeComparer.Instance);
    private readonly Dictionary<(string Name, string Class, int Parent), int> signatures = [];
    private readonly Stack<HtmlNode> pending = new();
    private readonly ClassWords words = new();

    /// <summary>The facts of an element.</summary>
    public ElementFacts Of(HtmlNode element)
    {
        var node = element;
        ElementFacts? known = null;
        while (node is { NodeType: HtmlNodeType.Element } && !facts.TryGetValue(node, out known))
        {
            pending.Push(node);
            node = node.ParentNode;
        }

        known ??= ElementFacts.Root;
        while (pending.TryPop(out var next))
        {
            known = Read(next, known);
            facts.Add(next, known);
        }

        return known;
    }

    private ElementFacts Read(HtmlNode node, ElementFacts parent)
    {
        // The frame's classes tell of the site and the page, not of the text: "single-post has-sidebar".
        var isFrame = node.Name is "html" or "body";
        var tags = parent.Tags | TagOf(node.Name, parent.Tags);
        var own = ClassGroups.None;
        var classes = string.Empty;
        if (node.HasAttributes && !isFrame)
        {
            classes = node.GetAttributeValue("class", string.Empty);
            own = words.Of(classes) | words.Of(node.GetAttributeValue("id", string.Empty));
            tags |= RoleOf(node.GetAttributeValue("role", string.Empty));
            if (node.GetAttributeValue("itemprop", string.Empty).Equals("articleBody", StringComparison.OrdinalIgnoreCase)) tags |= TagFlags.ArticleBody;
        }

        var key = (node.Name, classes, parent.Signature);
        if (!signatures.TryGetValue(key, out var signature)) signatures.Add(key, signature = signatures.Count + 1);
        return new ElementFacts(parent.Depth + 1, own, parent.Own, parent.Near | parent.Far, tags, signature);
    }

    private static TagFlags TagOf(string name, TagFlags above) => name switch
    {
        "article" => (above & TagFlags.Article) != 0 ? TagFlags.InnerArticle : TagFlags.Article,
        "main" => TagFlags.Main,
        "nav" => TagFlags.Nav,
        "aside" => TagFlags.Aside,
        "header" => TagFlags.Header,
        "footer" => TagFlags.Footer,
        "form" or "fieldset" => TagFlags.Form,
        "section" => TagFlags.Section,
        "figure" => TagFlags.Figure,
        "ul" or "ol" or "menu" => TagFlags.List,
        "table" => TagFlags.Table,
        "blockquote" => TagFlags.Quote,
        "dialog" => TagFlags.Dialog,
        "dl" => TagFlags.Definitions,
        _ => TagFlags.None,
    };

    private static TagFlags RoleOf(string role) => role switch
    {
        "main" => TagFlags.Main,
        "article" => TagFlags.Article,
        "navigation" or "menu" or "menubar" => TagFlags.Nav,
        "complementary" => TagFlags.Aside,
        "banner" => TagFlags.Header,
        "contentinfo" => TagFlags.Footer,
        "search" or "form" => TagFlags.Form,
        "dialog" or "alertdialog" => TagFlags.Dialog,
        _ => TagFlags.None,
    };
}
