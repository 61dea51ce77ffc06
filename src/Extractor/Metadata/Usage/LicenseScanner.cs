using System.Buffers;
using Extractor.Metadata.Scan;
using HtmlAgilityPack;

namespace Extractor.Metadata.Usage;

/// <summary>Buckets links to licences while a page is scanned; not those of single images, which their captions give.</summary>
internal static class LicenseScanner
{
    private const int Most = 24;

    /// <summary>Elements above a link that are looked at for those of an image or of a comment.</summary>
    private const int MostAbove = 12;

    private static readonly SearchValues<string> CreativeCommons =
        SearchValues.Create(["creativecommons.org/licenses/", "creativecommons.org/publicdomain/"], StringComparison.OrdinalIgnoreCase);

    private static readonly string[] OfParts = ["caption", "credit", "image", "photo", "gallery", "comment", "media"];

    /// <summary>Looks at one <c>link</c> or <c>a</c>.</summary>
    public static void Visit(PageScan scan, HtmlNode element)
    {
        if (!element.HasAttributes || scan.Licenses.Count == Most || element.GetAttributeValue("href", null!) is not { Length: > 0 } address) return;
        var isMarked = Says(element.GetAttributeValue("rel", string.Empty), "license");
        if (element.Name == "link")
        {
            if (isMarked) scan.Licenses.Add(new(address, LicenseKind.Head));
            return;
        }

        if (!isMarked && !IsCreativeCommons(address)) return;
        if (!IsOfPart(element)) scan.Licenses.Add(new(address, isMarked ? LicenseKind.Marked : LicenseKind.Named));
    }

    private static bool IsCreativeCommons(string address) => address.AsSpan().ContainsAny(CreativeCommons);

    private static bool Says(string relations, string relation)
    {
        foreach (var part in relations.AsSpan().Split(' '))
        {
            if (relations.AsSpan()[part].Equals(relation, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool IsOfPart(HtmlNode element)
    {
        var node = element;
        for (var i = 0; i < MostAbove && node is not null && node.Name is not ("body" or "article" or "main"); i++, node = node.ParentNode)
        {
            if (node.Name is "figure" or "figcaption") return true;
            var names = node.HasAttributes ? node.GetAttributeValue("class", string.Empty) : string.Empty;
            foreach (var part in OfParts)
            {
                if (names.Contains(part, StringComparison.OrdinalIgnoreCase)) return true;
            }
        }

        return false;
    }
}
