using System.Text;
using System.Xml;
using Extractor.Ingestion.Streams;

namespace Extractor.Ingestion.Feeds;

/// <summary>Reads sitemaps and sitemap indexes (sitemaps.org, protocol 0.9): XML or a line for each address, also compressed by gzip.</summary>
internal static class SitemapReader
{
    /// <summary>What the protocol allows, unfolded: 50 MB.</summary>
    private const int MaxBytes = 52_428_800;

    /// <summary>The addresses in the order of the file.</summary>
    /// <param name="content">The file.</param>
    /// <exception cref="InvalidDataException">The content is no sitemap, or larger than the protocol allows.</exception>
    public static IReadOnlyList<ListedAddress> Read(ReadOnlyMemory<byte> content)
    {
        if (content.Span.StartsWith(GzipMembers.Magic))
        {
            using var unpacked = new GzipContent(new GzipMembers(new TrackedInput(new MemoryStream(content.ToArray()))));
            content = BoundedContent.Read(unpacked, MaxBytes) ?? throw new InvalidDataException($"it has more than the {MaxBytes} bytes that a sitemap may have");
        }

        try
        {
            return content.Span.TrimStart("\uFEFF \t\r\n"u8) is [(byte)'<', ..] ? Xml(content) : Lines(content);
        }
        catch (XmlException exception)
        {
            throw new InvalidDataException($"it is no sitemap ({exception.Message.TrimEnd('.')})", exception);
        }
    }

    private static List<ListedAddress> Xml(ReadOnlyMemory<byte> content)
    {
        using var reader = XmlReader.Create(new MemoryStream(content.ToArray()), SafeXml.Settings());
        reader.MoveToContent();
        if (reader.LocalName is not ("urlset" or "sitemapindex")) throw new InvalidDataException($"it is no sitemap: its root is '{reader.Name}'");
        var addresses = new List<ListedAddress>();
        var parent = string.Empty;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element) continue;
            // Images and videos have addresses of their own, in other name spaces and below other parents.
            if (reader.LocalName is "url" or "sitemap") parent = reader.LocalName;
            if (reader.LocalName != "loc" || reader.Depth != 2) continue;
            var url = reader.ReadElementContentAsString().Trim();
            if (Uri.IsWellFormedUriString(url, UriKind.Absolute) || Uri.TryCreate(url, UriKind.Absolute, out _)) addresses.Add(new(url, parent == "sitemap"));
        }

        return addresses;
    }

    private static List<ListedAddress> Lines(ReadOnlyMemory<byte> content) =>
    [
        .. Encoding.UTF8.GetString(content.Span).Split('\n').Select(line => line.Trim('\uFEFF', ' ', '\t', '\r'))
            .Where(line => line.StartsWith("http", StringComparison.OrdinalIgnoreCase) && Uri.TryCreate(line, UriKind.Absolute, out _)).Select(line => new ListedAddress(line)),
    ];
}
