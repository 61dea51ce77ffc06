using Extractor.Decoding;
using HtmlAgilityPack;

namespace Extractor.Layout;

/// <summary>Makes the addresses that a page prints absolute: against its <c>base</c>, else against its own address.</summary>
internal sealed class PageAddresses
{
    private readonly Uri? origin;

    private PageAddresses(Uri? origin) => this.origin = origin;

    /// <summary>The addresses of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="canonicalUrl">The address that the page names as its own; null where it names none.</param>
    public static PageAddresses Of(HtmlPage page, string? canonicalUrl)
    {
        Uri.TryCreate(page.Source.Url ?? page.Source.CanonicalUrl ?? canonicalUrl, UriKind.Absolute, out var own);
        var printed = page.Root is null ? null : BaseOf(page.Root);
        if (printed is null) return new PageAddresses(own);
        var isAddress = own is null ? Uri.TryCreate(printed, UriKind.Absolute, out var stated) : Uri.TryCreate(own, printed, out stated);
        return new PageAddresses(isAddress ? stated : own);
    }

    /// <summary>The absolute address; as printed where it cannot be resolved.</summary>
    /// <param name="printed">Value of a <c>href</c>.</param>
    public string Absolute(string printed)
    {
        var trimmed = printed.Trim();
        if (Uri.TryCreate(trimmed, UriKind.Absolute, out var absolute) && !absolute.IsFile) return absolute.AbsoluteUri;
        return origin is not null && Uri.TryCreate(origin, trimmed, out var resolved) ? resolved.AbsoluteUri : trimmed;
    }

    // Looked for where it may stand: in the head, or above the body where the tags of the head are missing.
    private static string? BaseOf(HtmlNode root)
    {
        foreach (var html in root.ChildNodes)
        {
            if (html.Name == "base") return html.GetAttributeValue<string?>("href", null);
            if (html.Name is not ("html" or "head")) continue;
            foreach (var head in html.ChildNodes)
            {
                if (head.Name == "base") return head.GetAttributeValue<string?>("href", null);
                if (head.Name != "head") continue;
                foreach (var child in head.ChildNodes)
                {
                    if (child.Name == "base") return child.GetAttributeValue<string?>("href", null);
                }
            }
        }

        return null;
    }
}
