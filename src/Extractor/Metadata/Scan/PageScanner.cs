using Extractor.Decoding.Markup;
using Extractor.Metadata.Usage;
using HtmlAgilityPack;

namespace Extractor.Metadata.Scan;

/// <summary>Walks a page's tree once, without recursion, and buckets what metadata is read from.</summary>
internal static class PageScanner
{
    /// <summary>Candidates that are kept of a kind: beyond them a page is a list, and the first ones stand near the title.</summary>
    private const int MostOfAKind = 60;

    /// <summary>Longest text of a line that may be a byline or a publication line.</summary>
    private const int LongestLine = 160;

    /// <summary>Short texts that are kept from before a heading: a label, a byline, a few marks.</summary>
    private const int MostKickers = 6;

    /// <summary>Longest text of the line over a title.</summary>
    private const int LongestKicker = 48;

    /// <summary>Headings after which no line over a title is looked for: the site's own name, and the article's.</summary>
    private const int MostTitles = 1;

    /// <summary>Scans a page.</summary>
    /// <param name="root">The document node.</param>
    public static PageScan Scan(HtmlNode root)
    {
        var scan = new PageScan();
        var order = 0;
        var asides = new Stack<(HtmlNode Node, bool IsWall)>();
        var walls = 0;
        var holders = HeadingHolders(root);
        var topics = new ClassTopicReader();
        var node = root;
        while (true)
        {
            order++;
            var skip = false;
            if (node.NodeType == HtmlNodeType.Element)
            {
                var isAside = Visit(scan, node, order, asides.Count > 0, holders, topics);
                if (isAside)
                {
                    var isWall = !ScannedNode.IsBar(node);
                    asides.Push((node, isWall));
                    if (isWall) walls++;
                }

                skip = node.Name is "script" or "style" or "svg" or "template";
                if (!skip && node.FirstChild is { } child)
                {
                    node = child;
                    continue;
                }

                if (isAside)
                {
                    if (asides.Pop().IsWall) walls--;
                }
            }
            else if (node is HtmlTextNode text)
            {
                if (walls == 0) Line(scan, text, order, asides.Count > 0);
            }
            else if (node.FirstChild is { } first)
            {
                node = first;
                continue;
            }

            while (node.NextSibling is null)
            {
                if (node.ParentNode is not { } parent || parent.NodeType == HtmlNodeType.Document) return scan;
                node = parent;
                if (!asides.TryPeek(out var innermost) || innermost.Node != node) continue;
                asides.Pop();
                if (innermost.IsWall) walls--;
            }

            node = node.NextSibling;
        }
    }

    private static bool Visit(PageScan scan, HtmlNode element, int order, bool inAside, HashSet<HtmlNode> holders, ClassTopicReader topics)
    {
        var words = ElementWords.Of(element, topics);
        var isAside = IsAside(element, holders, words);
        var node = new ScannedNode(element, order, inAside || isAside);
        switch (element.Name)
        {
            case "meta":
                Meta(scan, element);
                break;
            case "link":
                Link(scan, element);
                break;
            case "script":
                if (element.GetAttributeValue("type", "").Contains("ld+json", StringComparison.OrdinalIgnoreCase)) scan.JsonLd.Add(element.ChildNodes is [HtmlTextNode content] ? content.Text : element.InnerHtml);
                else if (element.FirstChild is HtmlTextNode code) scan.Scripts.Add(code);
                break;
            case "title":
                scan.Title ??= TitleOf(element);
                break;
            case "base":
                scan.Base ??= element.GetAttributeValue("href", null!);
                break;
            case "html":
                scan.Language ??= element.GetAttributeValue("lang", null!) ?? element.GetAttributeValue("xml:lang", null!);
                break;
            case "time":
                Add(scan.Times, node);
                break;
            case "h1":
                Add(scan.Headings, node);
                break;
            case "figcaption":
                if (!node.IsAside) Add(scan.Captions, node);
                break;
        }

        if (element.Name is "a" or "link") LicenseScanner.Visit(scan, element);
        SiteScanner.Visit(scan, node, words);
        Attributes(scan, node, words);
        return isAside;
    }

    /// <summary>The title's text; up to the first tag where a late end tag swallowed part of the page.</summary>
    private static string TitleOf(HtmlNode element)
    {
        var raw = element.InnerHtml.AsSpan();
        for (var at = raw.IndexOf('<'); at >= 0;)
        {
            if (at + 1 < raw.Length && (char.IsAsciiLetter(raw[at + 1]) || raw[at + 1] is '/' or '!'))
            {
                raw = raw[..at];
                break;
            }

            var next = raw[(at + 1)..].IndexOf('<');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return NodeText.Decoded(raw.ToString());
    }

    private static void Attributes(PageScan scan, ScannedNode node, in ElementWords words)
    {
        if (words.Property is { } names) Property(scan, names, node);
        if (words.Types is { } types && !node.IsAside)
        {
            foreach (var type in types.Split('\n')) scan.ItemTypes.Add(type[(type.LastIndexOfAny(['/', ':']) + 1)..].Trim());
        }

        var said = node.Element.Name is "html" or "body" or "meta" or "link" or "script" or "img" ? ClassTopics.None : words.Label;
        var isAuthorLink = node.Element.Name == "a" && words.Relation is { } relation && relation.Contains("author", StringComparison.OrdinalIgnoreCase);
        if (isAuthorLink || (said & ClassTopics.Author) != 0) Add(scan.Bylines, node);
        if ((said & ClassTopics.Date) != 0) Add(scan.DateLines, node);
        if ((said & ClassTopics.Title) != 0 && !node.IsAside) Add(scan.TitleLines, node);
    }

    private static void Property(PageScan scan, string names, ScannedNode node)
    {
        if (node.Element.Name == "meta" && node.Element.GetAttributeValue("itemprop", null!) is null) return;
        foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var key = name[(name.LastIndexOfAny([':', '/']) + 1)..];
            if (!scan.Properties.TryGetValue(key, out var nodes)) scan.Properties[key] = nodes = [];
            Add(nodes, node);
        }
    }

    private static void Meta(PageScan scan, HtmlNode element)
    {
        if (element.GetAttributeValue("content", null!) is not { Length: > 0 } content) return;
        foreach (var attribute in (ReadOnlySpan<string>)["property", "name", "http-equiv"])
        {
            if (element.GetAttributeValue(attribute, null!) is not { Length: > 0 } name) continue;
            name = name.Trim();
            if (!scan.Metas.TryGetValue(name, out var contents)) scan.Metas[name] = contents = [];
            if (contents.Count < MostOfAKind && !contents.Contains(content)) contents.Add(content);
        }
    }

    private static void Link(PageScan scan, HtmlNode element)
    {
        var relation = element.GetAttributeValue("rel", "");
        if (string.Equals(relation, "canonical", StringComparison.OrdinalIgnoreCase)
            && element.GetAttributeValue("href", null!) is { Length: > 0 } address) scan.Canonicals.Add(address);
        if ((relation is "search" || (relation is "alternate" && element.GetAttributeValue("type", "").EndsWith("xml", StringComparison.OrdinalIgnoreCase)))
            && element.GetAttributeValue("title", null!) is { Length: > 0 } title && scan.FeedTitles.Count < MostOfAKind) scan.FeedTitles.Add(title);
    }

    private static void Line(PageScan scan, HtmlTextNode text, int order, bool isAside)
    {
        var length = NodeFields.OuterLength(text);
        if (!isAside && scan.Headings.Count < MostTitles && length is > 1 and <= LongestKicker) Kicker(scan, text, order);
        if (length is < 3 or > LongestLine || scan.Lines.Count >= MostOfAKind || text.ParentNode is not { } parent) return;
        var words = text.OwnerDocument.Text.AsSpan(NodeFields.OuterStart(text), length).Trim();
        if (PrintedCues.BeginsLine(words) || DateLine.Is(words)) scan.Lines.Add(new(parent, order, isAside));
    }

    /// <summary>Keeps the last few short texts before a heading.</summary>
    private static void Kicker(PageScan scan, HtmlTextNode text, int order)
    {
        if (text.ParentNode is not { Name: not "h1" and not "title" and not "script" and not "style" and not "button" and not "option" } parent) return;
        if (text.OwnerDocument.Text.AsSpan(NodeFields.OuterStart(text), NodeFields.OuterLength(text)).Trim().Length < 2) return;
        if (scan.Kickers.Count == MostKickers) scan.Kickers.RemoveAt(0);
        scan.Kickers.Add(new(parent, order, false));
    }

    /// <summary>Elements around a main heading: a wrapper is no aside, even if its class speaks of a side bar.</summary>
    private static HashSet<HtmlNode> HeadingHolders(HtmlNode root)
    {
        var holders = new HashSet<HtmlNode>(NodeComparer.Instance);
        var at = root;
        while (true)
        {
            if (at.FirstChild is { } child)
            {
                at = child;
            }
            else
            {
                while (at.NextSibling is null)
                {
                    if (at.ParentNode is not { } parent) return holders;
                    at = parent;
                }

                at = at.NextSibling;
            }

            if (at.NodeType != HtmlNodeType.Element || at.Name != "h1") continue;
            for (var node = at; node is not null && holders.Add(node);) node = node.ParentNode;
        }
    }

    private static bool IsAside(HtmlNode element, HashSet<HtmlNode> holders, in ElementWords words)
    {
        if (element.Name is "nav" or "footer" or "aside" or "form") return !holders.Contains(element);
        if ((words.Class & ClassTopics.Aside) == 0 || element.Name is "html" or "body" or "main" or "article" or "time" or "h1") return false;
        return !holders.Contains(element);
    }

    private static void Add(List<ScannedNode> nodes, ScannedNode node)
    {
        if (nodes.Count < MostOfAKind) nodes.Add(node);
    }
}
