using Extractor.Metadata.Scan;
using Extractor.Metadata.Titles;
using Extractor.Model;

namespace Extractor.Metadata.Sections;

/// <summary>Reads the site's section: of JSON-LD, meta tags and microdata, of the breadcrumb, of the line over the title.</summary>
internal static class SectionReader
{
    private static readonly string[] Metas = ["article:section", "parsely-section", "section", "cxenseparse:section", "dc.subject", "category"];

    /// <summary>The section; null where it is not named.</summary>
    public static Evidenced<string>? Read(PageFacts facts)
    {
        var candidates = new List<Candidate<string>>();
        void Add(string? raw, string source, double trust, Origin origin)
        {
            if (raw is null) return;
            var text = NodeText.Decoded(raw);
            if (text.Length > 0 && !TitleText.IsSite(text, facts.SiteNames)) candidates.Add(new(text, raw, source, trust, origin));
        }

        Add(facts.Linked.Text("articleSection"), "json-ld", 0.9, Origin.Metadata);
        foreach (var name in Metas) Add(facts.Scan.Meta(name), name, 0.85, Origin.Metadata);
        if (facts.Scan.Property("articleSection").FirstOrDefault() is { } node)
            Add(node.Element.GetAttributeValue("content", null!) ?? NodeText.Of(node.Element, 100), "itemprop", 0.85, Origin.Declared);
        Add(Breadcrumbs.Section(facts), "breadcrumb", 0.75, Origin.Declared);
        Add(Kickers.Section(facts), "kicker", 0.65, Origin.Declared);
        return Ballot.Choose(candidates, TitleText.Agree) is var (winner, confidence)
            ? new() { Value = winner.Value, Origin = winner.Origin, Confidence = confidence }
            : null;
    }
}
