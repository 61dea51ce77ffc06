using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Extractor.Ingestion.Feeds;

/// <summary>Reads the addresses of the items of a feed: RSS 0.91 to 2.0, Atom 1.0, JSON Feed 1.1. Entities of another place are never fetched.</summary>
internal static class FeedReader
{
    private const int DeepestNesting = 64;

    /// <summary>The addresses in the order of the feed; items without one are passed over.</summary>
    /// <param name="content">The feed.</param>
    /// <param name="address">Where it was fetched from: what relative addresses are relative to.</param>
    /// <exception cref="InvalidDataException">The content is no feed.</exception>
    public static IReadOnlyList<ListedAddress> Read(ReadOnlyMemory<byte> content, Uri address)
    {
        try
        {
            var links = content.Span.TrimStart("\uFEFF \t\r\n"u8) is [(byte)'{', ..] ? JsonLinks(content) : XmlLinks(content);
            return [.. links.Select(link => Uri.TryCreate(address, link, out var url) ? url.AbsoluteUri : null).OfType<string>().Select(url => new ListedAddress(url))];
        }
        catch (Exception exception) when (exception is XmlException or JsonException or FormatException)
        {
            throw new InvalidDataException($"it is no feed ({exception.Message.TrimEnd('.')})", exception);
        }
    }

    private static IEnumerable<string> JsonLinks(ReadOnlyMemory<byte> content)
    {
        using var reader = new JsonTextReader(new StringReader(Encoding.UTF8.GetString(content.Span).TrimStart('\uFEFF'))) { DateParseHandling = DateParseHandling.None, MaxDepth = DeepestNesting };
        var feed = JObject.Load(reader);
        if (feed["items"] is not JArray items) throw new FormatException("its items are missing");
        return items.OfType<JObject>().Select(item => (string?)(item["url"] as JValue) ?? (string?)(item["external_url"] as JValue)).OfType<string>();
    }

    private static IEnumerable<string> XmlLinks(ReadOnlyMemory<byte> content)
    {
        using var reader = XmlReader.Create(new MemoryStream(content.ToArray()), SafeXml.Settings());
        reader.MoveToContent();
        if (reader.LocalName == "RDF" || (reader.LocalName == "rss" && reader.GetAttribute("version") != "2.0")) return RdfLinks(reader);
        if (new Rss20FeedFormatter { PreserveAttributeExtensions = false, PreserveElementExtensions = false } is var rss && rss.CanRead(reader)) return Read(rss, reader);
        if (new Atom10FeedFormatter { PreserveAttributeExtensions = false, PreserveElementExtensions = false } is var atom && atom.CanRead(reader)) return Read(atom, reader);
        throw new FormatException($"its root is '{reader.Name}'");
    }

    // Dates of feeds are of any form, and are not what is asked for here.
    private static string[] Read(SyndicationFeedFormatter formatter, XmlReader reader)
    {
        formatter.DateTimeParser = (XmlDateTimeData _, out DateTimeOffset date) => (date = DateTimeOffset.UnixEpoch) == DateTimeOffset.UnixEpoch;
        formatter.ReadFrom(reader);
        return [.. formatter.Feed.Items.Select(LinkOf).OfType<string>()];
    }

    private static string? LinkOf(SyndicationItem item)
    {
        var link = item.Links.FirstOrDefault(link => link.RelationshipType is null or "alternate") ?? item.Links.FirstOrDefault(link => link.RelationshipType != "enclosure");
        if (link is not null) return (link.GetAbsoluteUri() ?? link.Uri).OriginalString;
        return Uri.IsWellFormedUriString(item.Id, UriKind.Absolute) && item.Id.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? item.Id : null;
    }

    // RSS 1.0 and the versions before 2.0, which the library does not know: an item's link is the text of its child of that name.
    private static List<string> RdfLinks(XmlReader reader)
    {
        var links = new List<string>();
        var inItem = false;
        while (reader.Read())
        {
            if (reader.LocalName == "item") inItem = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement;
            else if (inItem && reader is { NodeType: XmlNodeType.Element, LocalName: "link" }) links.Add(reader.ReadElementContentAsString().Trim());
        }

        return links;
    }
}
