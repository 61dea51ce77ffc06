using HtmlAgilityPack;

namespace Extractor.Metadata.Scan;

/// <summary>An element of interest, with where it stands.</summary>
/// <param name="Element">The element.</param>
/// <param name="Order">Its place in the page's order of nodes.</param>
/// <param name="IsAside">Whether it stands in what is not the article: navigation, footer, side bar, comments, related items.</param>
internal sealed record ScannedNode(HtmlNode Element, int Order, bool IsAside)
{
    /// <summary>Levels above an element that are looked at for what makes it an aside.</summary>
    private const int MostLevels = 12;

    /// <summary>
    /// Whether an aside is but a bar or box that may hold the article's own byline and date: no list of other articles, no comments, no
    /// footer.
    /// </summary>
    public bool IsBar()
    {
        var at = Element;
        for (var level = 0; at is not null && level < MostLevels; at = at.ParentNode, level++)
        {
            if (!IsBar(at)) return false;
        }

        return true;
    }

    /// <summary>Whether an element that is an aside by itself is but a bar or box; an element that is none counts as one.</summary>
    public static bool IsBar(HtmlNode element)
    {
        if (element.Name is "nav" or "footer" or "aside" or "form") return false;
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name is "class" or "id" && ClassWords.SayAside(attribute.Value ?? string.Empty) && !ClassWords.SayBar(attribute.Value!)) return false;
        }

        return true;
    }
}
