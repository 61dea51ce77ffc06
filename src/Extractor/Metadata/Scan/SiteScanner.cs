using Extractor.Decoding.Markup;
using HtmlAgilityPack;

namespace Extractor.Metadata.Scan;

/// <summary>Buckets what tells of the site around an article: its masthead, the way to the article, the line over the title, large print.</summary>
internal static class SiteScanner
{
    /// <summary>Elements of a kind that are kept; mastheads and crumbs stand near the top.</summary>
    private const int MostOfAKind = 24;

    /// <summary>Smallest <c>&lt;font size&gt;</c> that is a headline's; 3 is the size of running text.</summary>
    private const int HeadlineSize = 5;

    private static readonly string[] HomePages = ["/", "./", "index.html", "/index.html", "index.htm", "/index.htm", "index.php", "/index.php"];

    /// <summary>Looks at one element.</summary>
    /// <param name="scan">Takes what is found.</param>
    /// <param name="node">The element.</param>
    /// <param name="words">What its attributes say.</param>
    public static void Visit(PageScan scan, ScannedNode node, in ElementWords words)
    {
        var element = node.Element;
        switch (element.Name)
        {
            case "a" when IsHome(element):
                Add(scan.Mastheads, node);
                if (OpensCrumbs(element) && element.ParentNode is { } line) Add(scan.Breadcrumbs, node with { Element = line });
                else if (element.ParentNode is { Name: "li", ParentNode: { Name: "ol" } list }) Add(scan.Breadcrumbs, node with { Element = list });
                break;
            case "img" when scan.Headings.Count == 0 && element.GetAttributeValue("alt", "") is { Length: > 2 and < 60 }:
                Add(scan.Mastheads, node);
                break;
            case "font" when SizeOf(element) >= HeadlineSize && !node.IsAside:
                Add(scan.LargePrint, node);
                break;
            case "h2" or "h3" when !node.IsAside:
                Add(scan.Subheadings, node);
                break;
            case "meta" or "link" or "script" or "style" or "html" or "head" or "body":
                return;
        }

        if (words.IsCrumbs) Add(scan.Breadcrumbs, node);
        if (words.IsMasthead) Add(scan.Mastheads, node);
    }

    /// <summary>Whether a link leads to the front page of its site.</summary>
    public static bool IsHome(HtmlNode link)
    {
        if (string.Equals(link.GetAttributeValue("rel", ""), "home", StringComparison.OrdinalIgnoreCase)) return true;
        var address = link.GetAttributeValue("href", "").AsSpan().Trim();
        if (address.IsEmpty) return false;
        foreach (var home in HomePages)
        {
            if (address.Equals(home, StringComparison.OrdinalIgnoreCase)) return true;
        }

        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        if (scheme is >= 4 and <= 5) return address[(scheme + 3)..].TrimEnd('/').IndexOfAny('/', '?', '#') < 0;
        return address is ['/', _, _] or ['/', _, _, '/'];
    }

    /// <summary>Size of a <c>&lt;font&gt;</c>, 1 to 7; 0 where it sets none.</summary>
    public static int SizeOf(HtmlNode font)
    {
        var size = font.GetAttributeValue("size", "").AsSpan().Trim();
        var isRelative = size is ['+', ..];
        return int.TryParse(isRelative ? size[1..] : size, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? Math.Min(7, isRelative ? 3 + number : number)
            : 0;
    }

    /// <summary>Whether a sign that leads on follows a link to the front page: <c>Home &gt; Economy</c>.</summary>
    private static bool OpensCrumbs(HtmlNode link)
    {
        if (link.NextSibling is not HtmlTextNode text || NodeFields.OuterLength(text) >= 40) return false;
        var words = text.Text.AsSpan().Trim();
        return words is ['>' or '›' or '»' or '＞' or '→' or '/', ..] || words.StartsWith("&gt;", StringComparison.OrdinalIgnoreCase)
            || words.StartsWith("&raquo;", StringComparison.OrdinalIgnoreCase) || words.StartsWith("&rsaquo;", StringComparison.OrdinalIgnoreCase);
    }

    private static void Add(List<ScannedNode> nodes, ScannedNode node)
    {
        if (nodes.Count < MostOfAKind && (nodes.Count == 0 || nodes[^1].Element != node.Element)) nodes.Add(node);
    }
}
