using Extractor.Model;
using HtmlAgilityPack;

namespace Extractor.Layout;

/// <summary>
/// The items of a listing: each article that a link as long as a headline leads to, with the best of its texts as title. On a page that
/// lists, headlines are the content; what chooses the content of articles takes them for furniture where no words follow.
/// </summary>
internal static class ListingItems
{
    /// <summary>Fewest words of a headline.</summary>
    private const double HeadlineWords = 4;

    /// <summary>Share of a text inside links from which on it is a link.</summary>
    private const double MostlyLink = 0.6;

    private const ClassGroups FurnitureGroups = ClassGroups.Newsletter | ClassGroups.Cookie | ClassGroups.Legal;

    /// <summary>The uses of the segments with every headline outside of menu, side column and foot as content.</summary>
    public static SegmentUse[] Uses(IReadOnlyList<Segment> segments, IReadOnlyList<SegmentUse> uses)
    {
        SegmentUse[] all = [.. uses];
        for (var i = 0; i < all.Length; i++)
        {
            if (all[i] is SegmentUse.Boilerplate or SegmentUse.Head or SegmentUse.Related && IsHeadline(segments[i])) all[i] = SegmentUse.Content;
        }

        return all;
    }

    /// <summary>The items in page order, each address once; addresses as printed.</summary>
    public static List<RelatedLink> Of(IReadOnlyList<Segment> segments)
    {
        var list = new RelatedList();
        foreach (var segment in segments)
        {
            if (segment.Links.Count == 0 || !IsHeadline(segment)) continue;
            foreach (var link in segment.Links) list.Add(SegmentLinks.TitleOf(SegmentPart.All(segment), link), link.Url);
        }

        var items = new List<RelatedLink>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (title, url) in list.Links)
        {
            if (known.Add(url)) items.Add(new RelatedLink(title.Text, url));
        }

        return items;
    }

    private static bool IsHeadline(Segment segment)
    {
        var linked = 0;
        foreach (var link in segment.Links)
        {
            if (!link.Url.StartsWith('#') && TextMeasure.Of(link.Span.Of(segment.Text)).Words >= HeadlineWords) linked += link.Span.Length;
        }

        return linked > 0 && linked >= MostlyLink * segment.Text.Length && !IsFurniture(segment.Element)
            && (Furniture.Find(segment.Text) & FurnitureGroups) == 0;
    }

    // A header inside of an article is that of an item; the page's own holds menus and offers.
    private static bool IsFurniture(HtmlNode? element)
    {
        for (var node = element; node is not null; node = node.ParentNode)
        {
            if (node.Name is "nav" or "aside" || (node.Name is "footer" && !HasItemAbove(node))) return true;
            if (node.Name == "header" && !HasItemAbove(node)) return true;
            if (node.GetAttributeValue("role", string.Empty) is "navigation" or "contentinfo" or "banner") return true;
        }

        return false;
    }

    private static bool HasItemAbove(HtmlNode node)
    {
        for (var above = node.ParentNode; above is not null; above = above.ParentNode)
        {
            if (above.Name is "article" or "li" or "section" or "main") return true;
        }

        return false;
    }
}
