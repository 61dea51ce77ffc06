using System.Collections.Frozen;
using HtmlAgilityPack;

namespace Extractor.Decoding.Markup;

/// <summary>Names of a page, each read once as long as no other takes its place: pages have some dozens of names, thousands of times.</summary>
internal sealed class MarkupNames
{
    /// <summary>Places; a power of two.</summary>
    private const int Places = 512;

    /// <summary>Elements whose start tag ends an open element that they cannot stand in, by HtmlAgilityPack's rules.</summary>
    private static readonly FrozenSet<string> Enders = FrozenSet.ToFrozenSet(
        ("a address article aside blockquote colgroup dd dir div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li menu nav ol option p pre "
            + "section table tbody td tfoot th thead title tr ul").Split(' '), StringComparer.Ordinal);

    private readonly MarkupName?[] known = new MarkupName?[Places];

    /// <summary>Whether an open element of a name may be ended by a start tag.</summary>
    /// <param name="name">The name, in small letters.</param>
    public static bool MayBeEnded(string name) => name is "a" or "dd" or "dt" or "li" or "p" or "option" or "title" or "table" or "tr" or "thead"
        or "tbody" or "caption" or "colgroup" or "td" or "th" or "h1" or "h2" or "h3" or "h4" or "h5";

    /// <summary>The name that stands in the text.</summary>
    public MarkupName Of(ReadOnlySpan<char> written)
    {
        if (written.IsEmpty) return Read(written);
        ref var place = ref known[((written[0] * 31) + (written[^1] * 7) + (written[written.Length / 2] * 3) + (written.Length * 131)) & (Places - 1)];
        if (place is null || !written.SequenceEqual(place.Written)) place = Read(written);
        return place;
    }

    private static MarkupName Read(ReadOnlySpan<char> written)
    {
        var name = written.ToString();
        var lower = name.ToLowerInvariant();
        return new(name, lower, HtmlNode.ElementsFlags.GetValueOrDefault(name), Enders.Contains(lower));
    }
}
