using Extractor.Metadata.Ranking;
using Extractor.Metadata.Scan;
using Extractor.Model;
using HtmlAgilityPack;

namespace Extractor.Metadata.Titles;

/// <summary>
/// Gathers all that may be the title, each source in several forms: as it stands, without names of the site, without its last part, its
/// first part alone. The form is part of the source's name, such as <c>og:title/cut</c>.
/// </summary>
internal static class TitleSightings
{
    private const int LongestTitle = 300;
    private const int MostHeadings = 4;
    private const int MostSubheadings = 2;

    /// <summary>Signs at either end of a title that belong to what was cut away.</summary>
    private static readonly char[] Loose = [' ', '|', '-', '–', '—', '·', '•', '/', '›', '‹', ':', '~', '¶', '#', '\u200E', '\u200F'];

    /// <summary>Meta names that hold a title; those of no name of their own are too rare to be told apart.</summary>
    private static readonly (string Name, string Source)[] Metas =
    [
        ("og:title", "og:title"), ("twitter:title", "twitter:title"), ("parsely-title", "meta"), ("citation_title", "citation"), ("sailthru.title", "meta"),
        ("dc.title", "dublin"), ("dcterms.title", "dublin"), ("title", "meta-title"), ("headline", "meta"), ("cxenseparse:title", "meta"),
    ];

    /// <summary>The sightings, printed ones first.</summary>
    public static IReadOnlyList<Sighting<string>> Of(PageFacts facts)
    {
        var sightings = new List<Sighting<string>>();
        var headings = facts.Headings.Where(heading => !TitleText.IsSite(heading, facts.SiteNames)).ToList();
        void Add(string? raw, string source, Origin origin, params string[] marks)
        {
            if (raw is null || raw.Length > 4 * LongestTitle) return;
            var whole = Trimmed(NodeText.Decoded(raw));
            if (whole.Length is 0 or > LongestTitle) return;
            sightings.Add(new(whole, raw, source, origin, marks));
            var cut = Trimmed(TitleText.WithoutSite(whole, facts.SiteNames, headings));
            if (cut.Length > 0 && cut != whole) sightings.Add(new(cut, raw, source + "/cut", origin, marks));
            var parts = TitleText.Lead(whole);
            if (Trimmed(parts.Lead) is { Length: > 0 } lead && lead != whole) sightings.Add(new(lead, raw, source + "/lead", origin, [.. marks, TailMark(whole, parts.Lead)]));
            if (Trimmed(parts.First) is { Length: > 0 } first && first != parts.Lead && first != whole)
                sightings.Add(new(first, raw, source + "/first", origin, [.. marks, TailMark(whole, parts.First)]));
        }

        var place = 0;
        foreach (var node in facts.Scan.Headings.Where(node => !node.IsAside).Concat(facts.Scan.Headings.Where(node => node.IsAside)).Take(MostHeadings))
        {
            var text = PageFacts.HeadingText(node.Element);
            string[] marks = [place == 0 ? "h1:first" : "h1:later", .. node.IsAside ? ["h1:aside"] : Array.Empty<string>()];
            Add(text, "h1", Origin.Declared, marks);
            if (NodeText.Of(node.Element) is var all && all != text) Add(all, "h1/all", Origin.Declared, marks);
            if (LastPiece(node.Element) is { } piece && piece != text) Add(piece, "h1/piece", Origin.Declared, marks);
            place++;
        }

        foreach (var node in facts.Scan.Property("headline").Take(2)) Add(ContentOf(node.Element), "itemprop", Origin.Declared);
        foreach (var node in facts.Scan.TitleLines.Take(MostHeadings)) Add(NodeText.Of(node.Element, LongestTitle + 1), node.Element.Name is "h1" ? "h1:class" : "class", Origin.Declared);
        var headline = facts.Linked.Text("headline");
        Add(headline ?? facts.Linked.Text("name"), headline is null ? "json-ld:name" : "json-ld", Origin.Metadata);
        foreach (var (name, source) in Metas) Add(facts.Scan.Meta(name), source, Origin.Metadata);
        Add(facts.Scan.Title, "title", Origin.Metadata);
        foreach (var node in facts.Scan.Subheadings.Take(MostSubheadings)) Add(NodeText.Of(node.Element, LongestTitle + 1), node.Element.Name, Origin.Declared);
        if (facts.Scan.Headings.Count == 0)
        {
            foreach (var line in facts.Headings) Add(line, "large", Origin.Declared);
        }

        return sightings;
    }

    /// <summary>A title without the signs that are left at its ends when something is cut away; whole pairs of brackets stay.</summary>
    private static string Trimmed(string title) => title.Trim(Loose);

    /// <summary>How much was cut behind a title, and whether at a bar: a name of the site or a section is short, a half of the title is not.</summary>
    private static string TailMark(string whole, string lead)
    {
        var tail = whole.AsSpan(lead.Length);
        var words = tail.Trim(Loose).Count(' ') + 1;
        return (tail.IndexOfAny('|', '｜') >= 0 ? "tail:bar:" : "tail:dash:") + (words switch { 1 => "1", 2 => "2", 3 => "3", <= 5 => "5", _ => "many" });
    }

    private static string ContentOf(HtmlNode element) =>
        element.GetAttributeValue("content", null!) is { Length: > 0 } content ? content : NodeText.Of(element, LongestTitle + 1);

    /// <summary>
    /// The text of a heading's last element, where it is made of several: <c>&lt;h1&gt;&lt;span&gt;Kicker&lt;/span&gt;&lt;span&gt;Title&lt;/span&gt;&lt;/h1&gt;</c>.
    /// </summary>
    private static string? LastPiece(HtmlNode heading)
    {
        var holder = heading;
        while (holder.ChildNodes.Where(IsPiece).Take(2).ToList() is [{ NodeType: HtmlNodeType.Element } only]) holder = only;
        var pieces = holder.ChildNodes.Where(IsPiece).Take(6).ToList();
        return pieces.Count is > 1 and < 6 && pieces.TrueForAll(piece => piece.NodeType == HtmlNodeType.Element) ? NodeText.Of(pieces[^1]) : null;
    }

    private static bool IsPiece(HtmlNode node) =>
        node.NodeType == HtmlNodeType.Element ? node.Name is not ("br" or "svg" or "img" or "script" or "style") : node is HtmlTextNode text && !string.IsNullOrWhiteSpace(text.Text);
}
