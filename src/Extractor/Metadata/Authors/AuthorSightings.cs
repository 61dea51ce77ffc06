using Extractor.Metadata.Ranking;
using Extractor.Metadata.Scan;
using Extractor.Model;
using HtmlAgilityPack;

namespace Extractor.Metadata.Authors;

/// <summary>Gathers the bylines of a page: of JSON-LD, meta tags, microdata, links to authors, elements and lines that say so.</summary>
internal sealed class AuthorSightings
{
    /// <summary>Nodes between the title and a byline that may still belong to it.</summary>
    private const int NearTitle = 400;

    /// <summary>Nodes between the title and a byline that stands beside it.</summary>
    private const int BesideTitle = 60;

    /// <summary>Longest byline.</summary>
    private const int LongestByline = 220;

    /// <summary>Longest line that holds a date and a name.</summary>
    private const int LongestDateLine = 140;

    /// <summary>Printed bylines of a kind that are looked at.</summary>
    private const int MostOfAKind = 4;

    /// <summary>Elements that are looked at to find them: most that speak of an author hold a picture, or hold each other.</summary>
    private const int MostElements = 24;

    /// <summary>Meta names that hold authors, with the source that each counts as.</summary>
    private static readonly (string Name, string Source)[] Metas =
    [
        ("author", "meta:author"), ("article:author", "article:author"), ("parsely-author", "meta:tool"), ("sailthru.author", "meta:tool"), ("citation_author", "meta:citation"),
        ("dc.creator", "meta:dublin"), ("dcterms.creator", "meta:dublin"), ("byl", "meta:byline"), ("og:article:author", "article:author"), ("article:author:name", "meta:byline"),
        ("article.author", "meta:byline"), ("cxenseparse:author", "meta:tool"), ("twitter:data1", "twitter:data1"), ("rnews:author", "meta:byline"), ("authors", "meta:byline"),
        ("vr:author", "meta:byline"), ("og:author", "meta:byline"), ("byline", "meta:byline"), ("dable:author", "meta:byline"), ("article:author_name", "meta:byline"),
        ("contentauthor", "meta:byline"),
    ];

    private readonly PageFacts facts;
    private readonly int title;
    private readonly List<Sighting<IReadOnlyList<string>>> sightings = [];

    private AuthorSightings(PageFacts facts)
    {
        this.facts = facts;
        title = facts.Scan.HeadingOrder;
    }

    /// <summary>The sightings, machine-readable ones first.</summary>
    public static IReadOnlyList<Sighting<IReadOnlyList<string>>> Of(PageFacts facts)
    {
        var read = new AuthorSightings(facts);
        read.Linked();
        foreach (var (name, source) in Metas)
        {
            if (name != "twitter:data1" || (facts.Scan.Meta("twitter:label1") is { } label && PrintedCues.Byline(label) > 0))
                read.Add(facts.Scan.AllMeta(name), source, Origin.Metadata);
        }

        var properties = facts.Scan.Property("author").Concat(facts.Scan.Property("creator")).Take(12).ToList();
        read.Add(properties.Select(node => PropertyText(node.Element)), "itemprop", Origin.Declared);
        read.Bylines();
        read.Lines();
        read.DateLines();
        return read.sightings;
    }

    private void Linked()
    {
        var suffix = facts.Linked.IsArticle ? "" : ":page";
        var authors = facts.Linked.People("author");
        var persons = authors.Where(author => !author.IsOrganization).Select(author => author.Name).ToList();
        Add(persons, "json-ld" + suffix, Origin.Metadata);
        if (persons.Count < authors.Count) Add(authors.Select(author => author.Name), (persons.Count == 0 ? "json-ld:organization" : "json-ld:all") + suffix, Origin.Metadata);
        Add(facts.Linked.People("creator").Select(author => author.Name), "json-ld:creator", Origin.Metadata);
        Add(facts.Linked.Persons, "json-ld:person", Origin.Metadata);
    }

    private void Bylines()
    {
        var links = new List<string>();
        var all = new List<string>();
        int found = 0, seen = 0;
        foreach (var node in facts.Scan.Bylines)
        {
            if (found == MostOfAKind || seen++ == MostElements) break;
            if (node.IsAside && (Distance(node) >= BesideTitle || !node.IsBar())) continue;
            if (node.Element.GetAttributeValue("rel", "").Contains("author", StringComparison.OrdinalIgnoreCase) && Distance(node) < NearTitle) links.Add(NodeText.Of(node.Element, 100));
            var text = NodeText.Pieces(node.Element, LongestByline + 1);
            if (text.Length > LongestByline) continue;
            var linked = LinkedNames(node.Element);
            var names = linked.Count > 0 ? linked : AuthorNames.Split(text);
            string[] cue = PrintedCues.Byline(text) > 0 ? ["byline:cue"] : [];
            if (linked.Count == 0 && AuthorNames.Split(NodeText.Leaves(node.Element, LongestByline + 1)) is { Count: > 1 } leaves) Add(leaves, text, "byline:leaves", Origin.Declared, cue);
            if (names.Count == 0) continue;
            Add(names, text, linked.Count > 0 ? "byline:linked" : "byline", Origin.Declared, [.. MarksOf(node, "byline", found++), .. cue]);
            if (Distance(node) < NearTitle) all.AddRange(names);
        }

        Add(links, "rel=author", Origin.Declared);
        if (found > 1) Add([.. all.Distinct(StringComparer.OrdinalIgnoreCase).Take(12)], string.Join(", ", all), "byline:all", Origin.Declared);
    }

    private void Lines()
    {
        var found = 0;
        foreach (var node in facts.Scan.Lines)
        {
            if (found == MostOfAKind) break;
            if (node.IsAside && (Distance(node) >= BesideTitle || !node.IsBar())) continue;
            var text = NodeText.LineOf(node.Element, LongestByline + 1);
            var cue = PrintedCues.Byline(text);
            if (cue == 0 || text.Length > LongestByline || cue >= text.Length || char.IsLower(text[cue])) continue;
            if (AuthorNames.Split(text) is { Count: > 0 } names) Add(names, text, "cue", Origin.Declared, MarksOf(node, "cue", found++));
        }
    }

    /// <summary>Names that stand in one line with a date beside the title: <c>17 Feb 2026 · Jane Roe · 6 min read</c>.</summary>
    private void DateLines()
    {
        var found = 0;
        var seen = new HashSet<HtmlNode>();
        foreach (var node in facts.Scan.Times.Concat(facts.Scan.DateLines).Concat(facts.Scan.Lines))
        {
            if (found == MostOfAKind) break;
            if (Distance(node) >= BesideTitle || (node.IsAside && !node.IsBar()) || LineAround(node.Element) is not { } line || !seen.Add(line.Element)) continue;
            var names = line.Text.Split(['|', '·', '•', '—', '–', ',', '/']).Select(piece => piece.Trim()).Where(piece => piece.Length is > 3 and < 40 && !piece.Any(char.IsDigit))
                .Where(piece => PrintedCues.BeginsLine(piece) is false || PrintedCues.Byline(piece) > 0)
                .SelectMany(piece => AuthorNames.Split(piece)).Where(name => AuthorNames.IsPerson(name) || AuthorNames.IsDesk(name)).Distinct(StringComparer.OrdinalIgnoreCase).Take(3).ToList();
            if (names.Count == 0) continue;
            Add(names, line.Text, "date-line", Origin.Declared, found++ == 0 ? "date-line:first" : "date-line:later");
            if (names.Count > 1) Add([names[0]], line.Text, "date-line:one", Origin.Declared);
        }
    }

    /// <summary>The outermost element around a date whose text is still a line.</summary>
    private static (HtmlNode Element, string Text)? LineAround(HtmlNode date)
    {
        (HtmlNode, string)? line = null;
        var at = date;
        for (var level = 0; at is { NodeType: HtmlNodeType.Element } && level < 4; at = at.ParentNode, level++)
        {
            var text = NodeText.Leaves(at, LongestDateLine + 1);
            if (text.Length > LongestDateLine || at.ChildNodes.Any(child => child.Name == "h1")) break;
            line = (at, text);
        }

        return line;
    }

    private string[] MarksOf(ScannedNode node, string kind, int place) =>
    [
        kind + (title < 0 ? ":no-title" : Distance(node) < BesideTitle ? ":beside" : Distance(node) < NearTitle ? ":near" : node.Order < title ? ":above" : ":far"),
        kind + (place == 0 ? ":first" : ":later"),
        .. node.IsAside ? [kind + ":aside"] : Array.Empty<string>(),
    ];

    private int Distance(ScannedNode node) => title < 0 ? 0 : Math.Abs(node.Order - title);

    /// <summary>The names of links to pages of authors inside a byline.</summary>
    private static IReadOnlyList<string> LinkedNames(HtmlNode byline) =>
        Names(byline.Descendants("a").Where(link => IsAuthorPage(link.GetAttributeValue("href", ""))).Select(link => NodeText.Of(link, 100)));

    private static bool IsAuthorPage(string address)
    {
        foreach (var mark in (ReadOnlySpan<string>)["/author", "/autor", "/auteur", "/people/", "/person", "/profile/", "/staff/", "/by/", "/journalist", "/contributor", "/redaktion/", "/reporter", "/writer", "/team/"])
        {
            if (address.Contains(mark, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static IReadOnlyList<string> Names(IEnumerable<string> bylines) =>
        [.. bylines.SelectMany(byline => AuthorNames.Split(byline)).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static string PropertyText(HtmlNode element)
    {
        if (element.GetAttributeValue("content", null!) is { Length: > 0 } content) return content;
        var name = element.Descendants().FirstOrDefault(inner => inner.GetAttributeValue("itemprop", "") == "name");
        return name is null ? NodeText.Of(element, LongestByline) : name.GetAttributeValue("content", null!) ?? NodeText.Of(name, 100);
    }

    private void Add(IEnumerable<string> bylines, string source, Origin origin)
    {
        IReadOnlyList<string> texts = [.. bylines];
        if (texts.Count > 0) Add([.. texts.SelectMany(text => AuthorNames.Split(text, isField: true)).Distinct(StringComparer.OrdinalIgnoreCase)], string.Join(", ", texts), source, origin);
    }

    private void Add(IReadOnlyList<string> names, string raw, string source, Origin origin, params string[] marks)
    {
        if (names.Count > 0) sightings.Add(new(names, raw, source, origin, marks));
    }
}
