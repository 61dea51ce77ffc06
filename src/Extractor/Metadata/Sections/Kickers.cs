using System.Buffers;
using Extractor.Metadata.Dates;
using Extractor.Metadata.Scan;
using Extractor.Metadata.Titles;
using HtmlAgilityPack;

namespace Extractor.Metadata.Sections;

/// <summary>Reads the section out of the label over the title: a lone link, an element whose class names a section, or words of the window's title.</summary>
internal static class Kickers
{
    private const int MostWords = 4;
    private static readonly SearchValues<char> Unlikely = SearchValues.Create("0123456789!?@…");

    /// <summary>Levels above the title within which a label still belongs to it.</summary>
    private const int TitleLevels = 3;

    /// <summary>Levels between that place and the label: a label stands alone, an item of a menu in a list in a bar.</summary>
    private const int LabelLevels = 4;

    /// <summary>The label nearest to the title that may name a section; null where there is none.</summary>
    public static string? Section(PageFacts facts)
    {
        if (facts.Scan.Headings.Find(heading => !heading.IsAside) is not { } title) return null;
        var places = PlacesAround(title.Element);
        var titleParts = facts.Scan.Title is { } window ? TitleText.Parts(window) : [];
        for (var i = facts.Scan.Kickers.Count - 1; i >= 0; i--)
        {
            var node = facts.Scan.Kickers[i];
            if (node.Order > title.Order || !Belongs(node.Element, places)) continue;
            var text = NodeText.Of(node.Element, 80);
            if (!MayName(text) || Breadcrumbs.IsHome(text, facts)) continue;
            var agrees = titleParts.Any(part => TitleText.Agree(part, text)) || facts.Scan.Meta("og:title") is { } card && TitleText.Parts(card).Any(part => TitleText.Agree(part, text));
            if (agrees || IsSectionLink(node.Element) || HasClass(node.Element)) return text;
        }

        return null;
    }

    private static HashSet<HtmlNode> PlacesAround(HtmlNode title)
    {
        var places = new HashSet<HtmlNode>();
        var place = title.ParentNode;
        for (var level = 0; level < TitleLevels && place is { Name: not "body" and not "html" and not "#document" }; level++, place = place.ParentNode) places.Add(place);
        return places;
    }

    private static bool Belongs(HtmlNode label, HashSet<HtmlNode> places)
    {
        var at = label;
        for (var level = 0; level < LabelLevels && at is not null; level++, at = at.ParentNode)
        {
            if (places.Contains(at)) return level > 0;
            if (at.Name is "li" or "nav" or "aside" or "form" or "figure") return false;
        }

        return false;
    }

    private static bool MayName(string text) =>
        text.Length is > 1 and < 40 && char.IsLetter(text[0]) && text.AsSpan().Count(' ') < MostWords && !text.AsSpan().ContainsAny(Unlikely)
        && text[^1] is not ('.' or ':' or ',') && !PrintedCues.BeginsLine(text) && DateWords.Month(text) == 0;

    private static bool IsSectionLink(HtmlNode label)
    {
        if (label.Name != "a" || SiteScanner.IsHome(label)) return false;
        if (label.GetAttributeValue("rel", "").Contains("category", StringComparison.OrdinalIgnoreCase)) return true;
        var address = label.GetAttributeValue("href", "");
        return address.Length > 1 && address[0] != '#' && !address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
            && !address.Contains("author", StringComparison.OrdinalIgnoreCase) && !address.Contains("javascript:", StringComparison.OrdinalIgnoreCase);
    }

    private static bool HasClass(HtmlNode label)
    {
        for (var (at, level) = (label, 0); at is not null && level < 2; at = at.ParentNode, level++)
        {
            if (ClassWords.SaySection(at.GetAttributeValue("class", ""))) return true;
        }

        return false;
    }
}
