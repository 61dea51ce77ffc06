using Extractor.Metadata.Scan;

namespace Extractor.Metadata;

/// <summary>The addresses that a page gives itself, and how to make others absolute.</summary>
internal sealed class PageAddresses
{
    private readonly Uri? origin;

    /// <summary>Reads the addresses.</summary>
    /// <param name="url">Address that the page was fetched from; null for a bare file.</param>
    /// <param name="scan">The scan of its tree.</param>
    public PageAddresses(string? url, PageScan scan)
    {
        var fetched = Web(url, null);
        origin = Web(scan.Base, fetched) ?? fetched;
        Canonical = scan.Canonicals.Append(scan.Meta("og:url")).Append(scan.Meta("twitter:url")).Select(address => Web(address, origin))
            .FirstOrDefault(address => address is not null && (IsDeep(address) || fetched is null || !IsDeep(fetched)));
        Own = fetched ?? Canonical;
        origin ??= Canonical;
    }

    /// <summary>The address that the page names as its own: absolute, http or https; null where it names none.</summary>
    public Uri? Canonical { get; }

    /// <summary>The address that the page was fetched from, else the one that it names.</summary>
    public Uri? Own { get; }

    /// <summary>The host's own label, such as <c>example</c> of <c>www.example.co.uk</c>; null where no address is known.</summary>
    public string? HostName
    {
        get
        {
            if ((Own ?? Canonical) is not { } address) return null;
            var labels = address.Host.Split('.');
            var last = labels.Length - 2;
            if (last > 0 && labels[last].Length <= 3 && labels[^1].Length == 2) last--;
            return last >= 0 ? labels[last] : null;
        }
    }

    /// <summary>The host without <c>www.</c>; null where no address is known.</summary>
    public string? Host =>
        (Own ?? Canonical)?.Host is not { } host ? null : host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;

    /// <summary>An address made absolute; null where it is none of the web.</summary>
    /// <param name="address">The address as it stands on the page.</param>
    public string? Absolute(string? address) => Web(address, origin)?.AbsoluteUri;

    /// <summary>Whether an address is the page's own, whatever its query.</summary>
    public bool IsOwn(string address) =>
        address.StartsWith("http", StringComparison.OrdinalIgnoreCase) && Web(address, origin) is { } uri && IsDeep(uri)
        && (SamePath(uri, Own) || SamePath(uri, Canonical));

    private static bool SamePath(Uri one, Uri? other) =>
        other is not null && string.Equals(one.Host, other.Host, StringComparison.OrdinalIgnoreCase)
        && string.Equals(one.AbsolutePath.TrimEnd('/'), other.AbsolutePath.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    private static bool IsDeep(Uri uri) => uri.AbsolutePath.Length > 1 || uri.Query.Length > 1;

    private static Uri? Web(string? address, Uri? origin)
    {
        if (string.IsNullOrWhiteSpace(address)) return null;
        address = NodeText.Decoded(address);
        var made = origin is null ? Uri.TryCreate(address, UriKind.Absolute, out var uri) : Uri.TryCreate(origin, address, out uri);
        return made && uri is not null && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) && uri.Host.Length > 0 ? uri : null;
    }
}
