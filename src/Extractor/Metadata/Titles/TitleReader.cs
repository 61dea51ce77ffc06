using Extractor.Metadata.Scan;
using Extractor.Model;

namespace Extractor.Metadata.Titles;

/// <summary>Reads the title: of JSON-LD, cards, headings and the window, whichever the others bear out.</summary>
internal static class TitleReader
{
    /// <summary>Meta names that hold a title, with the trust set for each.</summary>
    private static readonly (string Name, double Trust)[] Metas =
    [
        ("og:title", 0.88), ("twitter:title", 0.84), ("parsely-title", 0.9), ("citation_title", 0.92), ("sailthru.title", 0.88), ("dc.title", 0.85),
        ("dcterms.title", 0.85), ("title", 0.8), ("headline", 0.85),
    ];

    /// <summary>The title; null where the page has none.</summary>
    public static Evidenced<string>? Read(PageFacts facts)
    {
        var headings = facts.Headings.Where(heading => !TitleText.IsSite(heading, facts.SiteNames)).ToList();
        var candidates = new List<Candidate<string>>();
        void Add(string? raw, string source, double trust, Origin origin)
        {
            if (raw is null) return;
            var title = TitleText.WithoutSite(NodeText.Decoded(raw), facts.SiteNames, headings);
            if (title.Length > 0) candidates.Add(new(title, raw, source, TitleText.IsSite(title, facts.SiteNames) ? trust / 3 : trust, origin));
        }

        foreach (var heading in headings) Add(heading, "h1", headings.Count == 1 ? 0.92 : 0.8, Origin.Declared);
        Add(facts.Linked.Text("headline"), "json-ld", facts.Linked.IsArticle ? 0.9 : 0.7, Origin.Metadata);
        if (facts.Linked.Text("headline") is null) Add(facts.Linked.Text("name"), "json-ld", facts.Linked.IsArticle ? 0.85 : 0.6, Origin.Metadata);
        foreach (var (name, trust) in Metas) Add(facts.Scan.Meta(name), name, trust, Origin.Metadata);
        foreach (var node in facts.Scan.Property("headline").Take(2)) Add(NodeText.Of(node.Element), "itemprop", 0.88, Origin.Declared);
        Add(facts.Scan.Title, "title", 0.7, Origin.Metadata);
        if (Ballot.Choose(candidates, TitleText.Agree) is not var (winner, confidence)) return null;
        return new() { Value = winner.Value, Origin = winner.Origin, Confidence = confidence };
    }
}
