using Extractor.Decoding;
using Extractor.Model;
using HtmlAgilityPack;

namespace Extractor.Layout;

/// <summary>Reads the captions of the pictures in the article, each with its picture.</summary>
internal static class CaptionReader
{
    /// <summary>Elements above a caption in which its picture is looked for where there is no <c>figure</c>.</summary>
    private const int Reach = 3;

    /// <summary>Where the address of a picture stands; pages that load pictures late leave <c>src</c> to a placeholder.</summary>
    private static readonly string[] Addresses = ["data-src", "data-original", "src"];

    /// <summary>The captions in page order, each text once.</summary>
    public static List<Caption> Read(HtmlPage page, IReadOnlyList<Segment> segments, IReadOnlyList<SegmentUse> uses, PageAddresses addresses)
    {
        var captions = new List<Caption>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < segments.Count; i++)
        {
            if (uses[i] != SegmentUse.Caption || segments[i].Element is not { } element || !seen.Add(segments[i].Text)) continue;
            var range = page.RangeOf(element);
            captions.Add(new Caption
            {
                Text = segments[i].Text,
                Image = ImageOf(element) is { } image ? addresses.Absolute(image) : null,
                Xpath = page.XPathOf(element),
                HtmlStart = page.Utf8Offsets.At(range.Start),
                HtmlEnd = page.Utf8Offsets.At(range.End),
            });
        }

        return captions;
    }

    private static string? ImageOf(HtmlNode caption)
    {
        var holder = caption.ParentNode;
        for (var level = 0; holder is { NodeType: HtmlNodeType.Element } && level < Reach; level++, holder = holder.ParentNode)
        {
            if (holder.Descendants().FirstOrDefault(node => node.Name is "img" or "amp-img") is { } image && AddressOf(image) is { } address) return address;
            if (holder.Name == "figure") return null;
        }

        return null;
    }

    private static string? AddressOf(HtmlNode image)
    {
        foreach (var name in Addresses)
        {
            var address = HtmlEntity.DeEntitize(image.GetAttributeValue(name, string.Empty)).Trim();
            if (address.Length > 0 && !address.StartsWith("data:", StringComparison.OrdinalIgnoreCase)) return address;
        }

        return null;
    }
}
