namespace Extractor.Layout;

/// <summary>What a page's address says about its type.</summary>
/// <param name="IsKnown">Whether there is an address.</param>
/// <param name="IsRoot">Whether it is that of the site, or of one of its languages.</param>
/// <param name="IsList">Whether it has the name of a list: <c>/tag/</c>, <c>/search</c>, <c>/page/2</c>.</param>
internal readonly record struct PageAddress(bool IsKnown, bool IsRoot, bool IsList)
{
    /// <summary>The address that the page came from, else the one that it names as its own.</summary>
    public static PageAddress Of(KindEvidence evidence)
    {
        var address = evidence.Page.Source.Url ?? evidence.Metadata.CanonicalUrl;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri)) return default;
        var isList = false;
        foreach (var feature in AddressWords.Of(uri)) isList |= feature == KindFeature.UrlList;
        return new PageAddress(true, IsRootPath(uri), isList || HasSearch(uri.Query));
    }

    // "/", "/index.html", "/de/", "/en-gb".
    private static bool IsRootPath(Uri uri)
    {
        if (uri.Query.Length > 1) return false;
        var path = uri.AbsolutePath.Trim('/');
        if (path.Length == 0 || path.StartsWith("index.", StringComparison.OrdinalIgnoreCase) || path.Equals("home", StringComparison.OrdinalIgnoreCase)) return true;
        return path.Length is 2 or 5 && (path.Length == 2 || path[2] is '-' or '_') && char.IsAsciiLetter(path[0]) && char.IsAsciiLetter(path[1]);
    }

    private static bool HasSearch(string query)
    {
        foreach (var part in query.TrimStart('?').Split('&'))
        {
            if (part.StartsWith("q=", StringComparison.Ordinal) || part.StartsWith("s=", StringComparison.Ordinal)
                || part.StartsWith("query=", StringComparison.Ordinal) || part.StartsWith("search=", StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
