using Extractor.Metadata.Scan;
using Extractor.Metadata.Titles;
using Extractor.Model;

namespace Extractor.Metadata;

/// <summary>Reads what describes the article: tags, image, summary, language, types.</summary>
internal static class DescriptionReader
{
    private const int MostTags = 40;
    private const int LongestTag = 80;

    /// <summary>The page's own keywords; null where it has none.</summary>
    public static Evidenced<IReadOnlyList<string>>? Tags(PageFacts facts)
    {
        var linked = Split(facts.Linked.Texts("keywords"));
        var tags = linked.Count > 0 ? linked : Split(facts.Scan.AllMeta("article:tag"));
        if (tags.Count == 0) tags = Split(facts.Scan.AllMeta("news_keywords"));
        if (tags.Count == 0) tags = Split(facts.Scan.AllMeta("keywords"));
        if (tags.Count == 0) tags = Split(facts.Scan.AllMeta("parsely-tags"));
        return tags.Count == 0 ? null : new() { Value = tags, Origin = Origin.Metadata, Confidence = 0.9 };
    }

    /// <summary>Absolute address of the lead image; null where there is none.</summary>
    public static Evidenced<string>? Image(PageFacts facts)
    {
        var candidates = new List<Candidate<string>>();
        Add(candidates, facts.Addresses.Absolute(facts.Scan.Meta("og:image:secure_url", "og:image", "og:image:url")), "og:image", 0.92);
        Add(candidates, facts.Addresses.Absolute(facts.Linked.Inner("image", "url", "contentUrl") ?? facts.Linked.Text("image", "thumbnailUrl")), "json-ld", 0.9);
        Add(candidates, facts.Addresses.Absolute(facts.Scan.Meta("twitter:image", "twitter:image:src", "parsely-image-url", "sailthru.image.full")), "twitter:image", 0.85);
        return Value(candidates, (one, other) => string.Equals(one, other, StringComparison.Ordinal));
    }

    /// <summary>Caption of the lead image; null where there is none.</summary>
    public static Evidenced<string>? ImageCaption(PageFacts facts)
    {
        var candidates = new List<Candidate<string>>();
        Add(candidates, facts.Linked.Inner("image", "caption", "description"), "json-ld", 0.85);
        if (facts.Scan.Captions.Count > 0 && NodeText.Of(facts.Scan.Captions[0].Element) is { Length: > 3 } caption)
            candidates.Add(new(caption, caption, "figcaption", 0.75, Origin.Declared));
        Add(candidates, facts.Scan.Meta("og:image:alt", "twitter:image:alt"), "og:image:alt", 0.7);
        return Value(candidates, TitleText.Agree);
    }

    /// <summary>Standfirst: the page's own subtitle, else null.</summary>
    public static Evidenced<string>? Subtitle(PageFacts facts)
    {
        var candidates = new List<Candidate<string>>();
        Add(candidates, facts.Linked.Text("alternativeHeadline"), "json-ld", 0.75);
        foreach (var name in (ReadOnlySpan<string>)["alternativeHeadline", "alternateName"])
        {
            if (facts.Scan.Property(name).FirstOrDefault() is { } node && NodeText.Of(node.Element) is { Length: > 0 } text)
                candidates.Add(new(text, text, "itemprop", 0.75, Origin.Declared));
        }

        var subtitle = Value(candidates, TitleText.Agree);
        return subtitle is not null && facts.Headings.Any(heading => TitleText.Agree(heading, subtitle.Value)) ? null : subtitle;
    }

    /// <summary>Description for search engines and cards; null where there is none.</summary>
    public static string? Description(PageFacts facts) =>
        Clean(facts.Scan.Meta("og:description", "description", "twitter:description", "dc.description", "sailthru.description") ?? facts.Linked.Text("description"));

    /// <summary>The article's text as JSON-LD gives it, with its line breaks; null where it gives none.</summary>
    public static string? Body(PageFacts facts) =>
        facts.Linked.Text("articleBody") is { Length: > 0 } body ? body.Trim() : null;

    /// <summary>BCP 47 tag that the page declares; null where it declares none.</summary>
    public static string? Language(PageFacts facts)
    {
        foreach (var tag in (ReadOnlySpan<string?>)[facts.Scan.Language, facts.Linked.Text("inLanguage"), facts.Scan.Meta("content-language", "og:locale", "dc.language", "dcterms.language", "language")])
        {
            if (tag is not null && LanguageTag(tag) is { } clean) return clean;
        }

        return null;
    }

    /// <summary>The BCP 47 tag in what a page gives for one, such as <c>pt_BR</c>; null where there is none.</summary>
    public static string? LanguageTag(string text)
    {
        var clean = text.Split(',', ';')[0].Trim().Replace('_', '-');
        var primary = clean.Split('-')[0];
        return primary.Length is 2 or 3 && primary.All(char.IsAsciiLetter) ? primary.ToLowerInvariant() + clean[primary.Length..] : null;
    }

    /// <summary>Declared types: of JSON-LD, then of microdata, then of OpenGraph as <c>og:…</c>; without repeats.</summary>
    public static IReadOnlyList<string> Types(PageFacts facts)
    {
        IEnumerable<string> types = [.. facts.Linked.Types, .. facts.Scan.ItemTypes];
        if (facts.Scan.Meta("og:type") is { } type) types = types.Append("og:" + type.ToLowerInvariant());
        return [.. types.Where(name => name.Length is > 0 and < 60).Distinct(StringComparer.Ordinal)];
    }

    private static void Add(List<Candidate<string>> candidates, string? raw, string source, double trust)
    {
        if (Clean(raw) is { } text) candidates.Add(new(text, raw!, source, trust, Origin.Metadata));
    }

    private static string? Clean(string? raw)
    {
        if (raw is null) return null;
        var text = NodeText.Decoded(raw);
        return text.Length > 0 ? text : null;
    }

    private static Evidenced<string>? Value(List<Candidate<string>> candidates, Func<string, string, bool> agree) =>
        Ballot.Choose(candidates, agree) is var (winner, confidence)
            ? new() { Value = winner.Value, Origin = winner.Origin, Confidence = confidence }
            : null;

    private static List<string> Split(IReadOnlyList<string> texts)
    {
        var tags = new List<string>();
        var separators = texts.Count > 1 ? new[] { ';', '\n' } : [',', ';', '\n'];
        foreach (var text in texts)
        {
            foreach (var part in text.Split(separators, StringSplitOptions.RemoveEmptyEntries))
            {
                var tag = NodeText.Decoded(part);
                if (tag.Length is > 1 and <= LongestTag && tags.Count < MostTags && !tags.Contains(tag, StringComparer.OrdinalIgnoreCase)) tags.Add(tag);
            }
        }

        return tags;
    }
}
