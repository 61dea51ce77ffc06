using Extractor.Decoding;
using Extractor.Metadata.LinkedData;
using Extractor.Metadata.Scan;
using Extractor.Metadata.Sites;
using Extractor.Model;
using HtmlAgilityPack;

namespace Extractor.Metadata;

/// <summary>What the field readers read from: the scan of the tree, the JSON-LD article, and the page's names and addresses.</summary>
internal sealed class PageFacts
{
    /// <summary>Units of the shortest line in large print that may be a title.</summary>
    private const int ShortestLine = 12;
    private const int LongestHeading = 200;

    private static readonly string[] NameMetas =
        ["og:site_name", "application-name", "apple-mobile-web-app-title", "twitter:app:name:iphone", "al:ios:app_name", "al:android:app_name"];

    /// <summary>Gathers the facts of a page.</summary>
    public PageFacts(HtmlPage page, PageScan scan, List<Diagnostic> diagnostics)
    {
        Page = page;
        Scan = scan;
        Addresses = new PageAddresses(page.Raw.Url, scan);
        Headings = [.. scan.Headings.Select(heading => HeadingText(heading.Element)).Where(text => text.Length > 0)];
        if (Headings.Count == 0) Headings = LargePrint(scan);
        var roots = JsonLdScripts.Parse(scan.JsonLd, diagnostics);
        Linked = LinkedArticle.Of(new LinkedGraph(roots), IsOwn);
        string[] titles = scan.Meta("og:title") is { } card ? [card, .. Headings] : [.. Headings];
        Publisher = scan.Meta("og:site_name") ?? Plain(Linked.Inner("publisher", "name") ?? Linked.Text("publisher"))
            ?? scan.Meta("citation_journal_title", "dc.publisher", "dcterms.publisher") ?? Linked.SiteName ?? scan.Meta("application-name") ?? SiteNameReader.Find(scan, titles);
        SiteNames = [.. Names().Where(name => name.Length > 1).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>The page.</summary>
    public HtmlPage Page { get; }

    /// <summary>The scan of its tree.</summary>
    public PageScan Scan { get; }

    /// <summary>Its addresses.</summary>
    public PageAddresses Addresses { get; }

    /// <summary>Texts of its main headings, in page order.</summary>
    public IReadOnlyList<string> Headings { get; }

    /// <summary>Its JSON-LD article.</summary>
    public LinkedArticle Linked { get; }

    /// <summary>Name of its publisher; null where it is not named.</summary>
    public string? Publisher { get; }

    /// <summary>Names of the site: publisher, application, host without its ending.</summary>
    public IReadOnlyList<string> SiteNames { get; }

    /// <summary>The lines in large print of a page without headings, largest first.</summary>
    private static IReadOnlyList<string> LargePrint(PageScan scan) =>
    [
        .. scan.LargePrint.OrderByDescending(line => SiteScanner.SizeOf(line.Element)).Select(line => NodeText.Of(line.Element, LongestHeading + 1))
            .Where(text => text.Length is >= ShortestLine and <= LongestHeading).Take(2),
    ];

    /// <summary>A heading's words without the kicker over it; with it, where there is nothing else.</summary>
    public static string HeadingText(HtmlNode heading)
    {
        var text = NodeText.Of(heading, skip: inner => IsBlock(inner) || (inner.HasAttributes && ClassWords.SayKicker(inner.GetAttributeValue("class", ""))));
        return text.Length > 0 ? text : NodeText.Of(heading);
    }

    /// <summary>Whether an element cannot be part of a heading: it stands there because the heading's end tag is missing.</summary>
    private static bool IsBlock(HtmlNode inner) => inner.Name is "p" or "ul" or "ol" or "table" or "figure" || (inner.Name == "div" && inner.PreviousSibling is not null);

    private static string? Plain(string? text) =>
        text is null || text.Contains("://", StringComparison.Ordinal) ? null : NodeText.Decoded(text);

    private bool IsOwn(string text) =>
        Addresses.IsOwn(text) || Headings.Contains(NodeText.Decoded(text), StringComparer.OrdinalIgnoreCase)
        || string.Equals(NodeText.Decoded(text), Scan.Meta("og:title"), StringComparison.OrdinalIgnoreCase);

    private IEnumerable<string> Names()
    {
        if (Publisher is not null) yield return Publisher;
        foreach (var meta in NameMetas)
        {
            foreach (var content in Scan.AllMeta(meta)) yield return content;
        }

        if (Plain(Linked.Inner("publisher", "name")) is { } publisher) yield return publisher;
        if (Addresses.HostName is { } label) yield return label;
        if (Addresses.Host is { } host) yield return host;
    }
}
