using Extractor.Model;
using Extractor.Models;

namespace Extractor.Assessment;

/// <summary>
/// Finds the pages and documents that a text cites by link. Links to the page's own site are its navigation and earlier
/// coverage, not what its claims rest on, unless they lead to a document.
/// </summary>
internal sealed class LinkEvidence
{
    private readonly HashSet<string> profiles = new(EmbeddedData.Lines("Assessment/profile-hosts.txt"), StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> hosts = new(EmbeddedData.Lines("Assessment/document-hosts.txt"), StringComparer.OrdinalIgnoreCase);

    /// <summary>Cited links in text order, each address once.</summary>
    /// <param name="article">The article.</param>
    public IReadOnlyList<EvidenceItem> Find(Article article)
    {
        var home = SiteOf(article.Metadata.CanonicalUrl) ?? SiteOf(article.Source.Url);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var items = new List<EvidenceItem>();
        foreach (var link in article.Links)
        {
            if (!Uri.TryCreate(link.Url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https")) continue;
            var title = link.Span.Of(article.Text).Trim();
            if (title.Length == 0) continue;
            var isFile = address.AbsolutePath.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase);
            if (!isFile && home is not null && SiteOf(link.Url) == home) continue;
            if (IsProfile(address)) continue;
            if (!seen.Add(address.GetLeftPart(UriPartial.Query))) continue;
            items.Add(new EvidenceItem
            {
                Kind = isFile || IsDocumentHost(address.Host) ? EvidenceKind.Document : EvidenceKind.Link,
                Title = title,
                Url = link.Url,
                Start = link.Span.Start,
                End = link.Span.End,
            });
        }

        return items;
    }

    private bool IsDocumentHost(string host)
    {
        if (hosts.Contains(host)) return true;
        for (var dot = host.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = host.IndexOf('.', dot + 1))
        {
            if (hosts.Contains(host[dot..]) || hosts.Contains(host[(dot + 1)..])) return true;
        }

        return false;
    }

    /// <summary>Whether an address is someone's own page on a social network, as <c>instagram.com/name</c>; a single post has a longer path.</summary>
    private bool IsProfile(Uri address) =>
        address.Segments.Length <= 2 && profiles.Contains(address.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address.Host[4..] : address.Host);

    /// <summary>The host without its subdomains: the last two labels, or three under a short one such as <c>co.uk</c>.</summary>
    private static string? SiteOf(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Host.Length == 0) return null;
        var labels = address.Host.ToLowerInvariant().Split('.');
        var keep = labels.Length > 2 && labels[^2].Length <= 3 && labels[^1].Length == 2 ? 3 : 2;
        return string.Join('.', labels.TakeLast(keep));
    }
}
