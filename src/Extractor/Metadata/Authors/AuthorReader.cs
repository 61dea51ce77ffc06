using Extractor.Metadata.Scan;
using Extractor.Metadata.Titles;
using Extractor.Model;
using HtmlAgilityPack;

namespace Extractor.Metadata.Authors;

/// <summary>Reads the authors: people, or desks where no person is named.</summary>
internal static class AuthorReader
{
    /// <summary>Least trust of a source that may add authors to those of a more trusted one.</summary>
    private const double MayExtend = 0.7;

    /// <summary>Nodes between the title and a byline that may still belong to it.</summary>
    private const int NearTitle = 400;

    /// <summary>Longest byline.</summary>
    private const int LongestByline = 220;

    /// <summary>Meta names that hold authors, with the trust set for each.</summary>
    private static readonly (string Name, double Trust)[] Metas =
    [
        ("author", 0.86), ("article:author", 0.84), ("parsely-author", 0.92), ("sailthru.author", 0.9), ("citation_author", 0.94), ("dc.creator", 0.86),
        ("dcterms.creator", 0.86), ("byl", 0.9), ("og:article:author", 0.84), ("article:author:name", 0.88), ("article.author", 0.86), ("cxenseparse:author", 0.88),
        ("twitter:data1", 0.6), ("rnews:author", 0.88), ("authors", 0.85), ("vr:author", 0.88), ("og:author", 0.8), ("byline", 0.85), ("dable:author", 0.9),
    ];

    /// <summary>The authors; null where the page names none.</summary>
    public static Evidenced<IReadOnlyList<string>>? Read(PageFacts facts)
    {
        var candidates = new List<Candidate<IReadOnlyList<string>>>();
        void Add(IReadOnlyList<string> names, string source, double trust, Origin origin)
        {
            var people = names.Where(name => !IsSite(name, facts)).ToList();
            if (people.Count == 0)
            {
                people = [.. names];
                trust /= 2;
            }

            if (people.Count > 0) candidates.Add(new(people, string.Join(", ", people), source, trust, origin));
        }

        var linked = facts.Linked.People("author");
        var persons = linked.Where(author => !author.IsOrganization).ToList();
        Add(Names((persons.Count > 0 ? persons : linked).Select(author => author.Name)), "json-ld", facts.Linked.IsArticle ? 0.95 : 0.75, Origin.Metadata);
        if (linked.Count == 0) Add(Names(facts.Linked.People("creator").Select(author => author.Name)), "json-ld-creator", 0.8, Origin.Metadata);
        foreach (var (name, trust) in Metas)
        {
            if (name == "twitter:data1" && !IsByline(facts.Scan.Meta("twitter:label1"))) continue;
            Add(Names(facts.Scan.AllMeta(name)), name, trust, Origin.Metadata);
        }

        var properties = facts.Scan.Property("author").Concat(facts.Scan.Property("creator")).ToList();
        Add(Names(properties.Select(node => PropertyText(node.Element))), "itemprop", 0.86, Origin.Declared);
        Printed(facts, Add);
        if (Ballot.Choose(candidates, AuthorNames.Agree) is not var (winner, confidence)) return null;
        var fuller = candidates.Where(other => other.Trust >= MayExtend && AuthorNames.Extends(other.Value, winner.Value))
            .OrderByDescending(other => other.Trust).ThenByDescending(other => other.Value.Count).FirstOrDefault() ?? winner;
        return new() { Value = fuller.Value, Origin = fuller.Origin, Confidence = Math.Min(confidence, fuller == winner ? 1 : fuller.Trust) };
    }

    private static void Printed(PageFacts facts, Action<IReadOnlyList<string>, string, double, Origin> add)
    {
        var title = facts.Scan.HeadingOrder;
        var links = new List<string>();
        IReadOnlyList<string> line = [];
        foreach (var node in facts.Scan.Bylines)
        {
            if (node.IsAside || !Near(node, title)) continue;
            if (node.Element.GetAttributeValue("rel", "").Contains("author", StringComparison.OrdinalIgnoreCase)) links.Add(NodeText.Of(node.Element, 100));
            if (line.Count > 0) continue;
            var text = NodeText.Pieces(node.Element, LongestByline + 1);
            if (text.Length <= LongestByline) line = LinkedNames(node.Element) is { Count: > 0 } linked ? linked : AuthorNames.Split(text);
        }

        add(Names(links), "rel=author", 0.84, Origin.Declared);
        add(line, "byline", 0.74, Origin.Declared);
        foreach (var node in facts.Scan.Lines)
        {
            if (!Near(node, title)) continue;
            var text = NodeText.LineOf(node.Element, LongestByline + 1);
            var cue = PrintedCues.Byline(text);
            if (cue == 0 || text.Length > LongestByline || cue >= text.Length || !char.IsUpper(text[cue])) continue;
            if (AuthorNames.Split(text) is not { Count: > 0 } names || !names.All(LooksLikePerson)) continue;
            add(names, "line", 0.72, Origin.Declared);
            break;
        }
    }

    /// <summary>The names of links to pages of authors inside a byline.</summary>
    private static IReadOnlyList<string> LinkedNames(HtmlNode byline)
    {
        var names = byline.Descendants("a").Where(link => IsAuthorPage(link.GetAttributeValue("href", ""))).Select(link => NodeText.Of(link, 100));
        return Names(names);
    }

    private static bool IsAuthorPage(string address)
    {
        foreach (var mark in (ReadOnlySpan<string>)["/author", "/autor", "/auteur", "/people/", "/person", "/profile/", "/staff/", "/by/", "/journalist", "/contributor", "/redaktion/", "/reporter", "/writer", "/team/"])
        {
            if (address.Contains(mark, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static IReadOnlyList<string> Names(IEnumerable<string> bylines) =>
        [.. bylines.SelectMany(AuthorNames.Split).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static string PropertyText(HtmlNode element)
    {
        if (element.GetAttributeValue("content", null!) is { Length: > 0 } content) return content;
        var name = element.Descendants().FirstOrDefault(inner => inner.GetAttributeValue("itemprop", "") == "name");
        return name is null ? NodeText.Of(element, LongestByline) : name.GetAttributeValue("content", null!) ?? NodeText.Of(name, 100);
    }

    private static bool LooksLikePerson(string name) => name.Contains(' ', StringComparison.Ordinal) && name.Split(' ').Length <= 5;

    private static bool IsByline(string? label) =>
        label is not null && PrintedCues.Byline(label) > 0;

    private static bool Near(ScannedNode node, int title) => title < 0 || Math.Abs(node.Order - title) < NearTitle;

    private static bool IsSite(string name, PageFacts facts) => TitleText.IsSite(name, facts.SiteNames);
}
