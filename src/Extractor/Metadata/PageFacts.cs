using Extractor.Decoding;
using Extractor.Metadata.LinkedData;
using Extractor.Metadata.Scan;
using Extractor.Model;
using HtmlAgilityPack;

namespace Extractor.Metadata;

/// <summary>What the field readers read from: the scan of the tree, the JSON-LD article, and the page's names and addresses.</summary>
internal sealed class PageFacts
{
    private static readonly string[] NameMetas =
        ["og:site_name", "application-name", "apple-mobile-web-app-title", "twitter:app:name:iphone", "al:ios:app_name", "al:android:app_name"];

    /// <summary>Gathers the facts of a page.</summary>
    public PageFacts(HtmlPage page, PageScan scan, List<Diagnostic> diagnostics)
    {
        Page = page;
        Scan = scan;
        Addresses = new PageAddresses(page.Raw.Url, scan);
        Headings = [.. scan.Headings.Select(heading => HeadingText(heading.Element)).Where(text => text.Length > 0)];
        var roots = JsonLdScripts.Parse(scan.JsonLd, diagnostics);
        Linked = LinkedArticle.Of(new LinkedGraph(roots), IsOwn);
        Publisher = scan.Meta("og:site_name") ?? Plain(Linked.Inner("publisher", "name") ?? Linked.Text("publisher"))
            ?? scan.Meta("application-name", "citation_journal_title", "dc.publisher", "dcterms.publisher");
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

    /// <summary>A heading's words without the kicker over it; with it, where there is nothing else.</summary>
    private static string HeadingText(HtmlNode heading)
    {
        var text = NodeText.Of(heading, skip: inner => inner.HasAttributes && ClassWords.SayKicker(inner.GetAttributeValue("class", "")));
        return text.Length > 0 ? text : NodeText.Of(heading);
    }

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
