using Extractor.Decoding;
using Extractor.Model;
using HtmlAgilityPack;

namespace Extractor.Layout;

/// <summary>Says which frames a page without content of its own shows: what stands in them is another page, and is not read.</summary>
internal static class FrameReader
{
    /// <summary>A page with as many words has its content itself.</summary>
    private const double FewWords = 60;

    /// <summary>Characters of a text that are measured before all of it.</summary>
    private const int Beginning = 1000;

    /// <summary>Addresses that are named.</summary>
    private const int MostNamed = 8;

    /// <summary>Nodes between two looks at the token.</summary>
    private const int NodesPerCheck = 4096;

    /// <summary>A note that names the frames; null where the page has content, or no frames.</summary>
    /// <param name="page">The page.</param>
    /// <param name="text">The canonical text.</param>
    /// <param name="addresses">Makes addresses absolute.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static Diagnostic? Read(HtmlPage page, string text, PageAddresses addresses, CancellationToken cancellationToken)
    {
        if (page.Root is null || !HasFewWords(text)) return null;
        var frames = new List<string>();
        var isSet = false;
        var node = page.Root.FirstChild;
        for (var count = 1; node is not null; count++)
        {
            if (count % NodesPerCheck == 0) cancellationToken.ThrowIfCancellationRequested();
            isSet |= node.Name == "frameset";
            if (AddressOf(node) is { } address && !frames.Contains(addresses.Absolute(address), StringComparer.Ordinal)) frames.Add(addresses.Absolute(address));
            if (node.Name is not ("noscript" or "noframes" or "template") && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            while (node is not null && node.NextSibling is null) node = node.ParentNode;
            node = node?.NextSibling;
        }

        return frames.Count == 0 ? null : new("Layout", "layout.frames", Message(frames, isSet));
    }

    // Most texts have enough at their beginning.
    private static bool HasFewWords(string text) =>
        TextMeasure.Of(text.AsSpan(0, Math.Min(text.Length, Beginning))).Words < FewWords && TextMeasure.Of(text).Words < FewWords;

    private static string Message(List<string> frames, bool isSet)
    {
        var named = string.Join(", ", frames.Take(MostNamed)) + (frames.Count > MostNamed ? $" and {frames.Count - MostNamed} more" : string.Empty);
        return isSet
            ? $"The page is a set of frames; what they show is not read. Fetch {named}."
            : $"The page has hardly any text of its own; it may stand in frames, which are not read. Fetch {named}.";
    }

    /// <summary>Address of a frame that a reader sees; null for other elements.</summary>
    private static string? AddressOf(HtmlNode element)
    {
        if (element.Name is not ("frame" or "iframe") || !element.HasAttributes) return null;
        if (element.Name == "iframe" && (Visibility.IsHidden(element) || IsDot(element, "width") || IsDot(element, "height"))) return null;
        var address = element.GetAttributeValue("src", string.Empty).Trim();
        if (address.Length == 0 || address.StartsWith("about:", StringComparison.OrdinalIgnoreCase)) address = element.GetAttributeValue("data-src", string.Empty).Trim();
        foreach (var scheme in (ReadOnlySpan<string>)["about:", "javascript:", "data:", "blob:"])
        {
            if (address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) return null;
        }

        return address.Length > 0 ? address : null;
    }

    // Frames that count visitors are a dot or nothing.
    private static bool IsDot(HtmlNode element, string side) => element.GetAttributeValue(side, string.Empty).Trim() is "0" or "1" or "0px" or "1px";
}
