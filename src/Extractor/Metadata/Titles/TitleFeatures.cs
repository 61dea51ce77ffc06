using Extractor.Metadata.Ranking;
using Extractor.Models.Choices;

namespace Extractor.Metadata.Titles;

/// <summary>Says what speaks for and against each title that a page may have.</summary>
internal static class TitleFeatures
{
    /// <summary>Sources whose weight differs between news and other pages.</summary>
    private static readonly string[] NewsSources = ["h1", "json-ld", "og:title", "og:title/cut", "og:title/lead", "title", "title/cut", "title/lead", "twitter:title", "h1/lead", "h1/piece", "h1/all"];

    /// <summary>Units of the shortest words by which a title and an address are compared: shorter ones are left out of addresses.</summary>
    private const int ShortestWord = 4;

    /// <summary>Adds the features to the options.</summary>
    public static void Add(FieldChoice<string> choice, PageFacts facts)
    {
        choice.AddSources();
        var isNews = facts.Linked.IsNews;
        choice.None.AddIf(facts.Scan.Headings.Count == 0, "none:no-h1");
        var slug = SlugOf(facts);
        choice.None.AddIf(isNews, "none:news");
        var keys = choice.Options.Select(option => TitleText.Key(option.Best.Value)).ToArray();
        var families = choice.Options.Select(option => option.Sightings.Select(FamilyOf).ToHashSet(StringComparer.Ordinal)).ToArray();
        var window = facts.Scan.Title is { } title ? TitleText.Key(title) : "";
        for (var i = 0; i < keys.Length; i++)
        {
            var option = choice.Options[i];
            var (features, text, key) = (option.Features, option.Best.Value, keys[i]);
            if (isNews)
            {
                foreach (var source in NewsSources) features.AddIf(option.Has(source), "news:" + source);
                features.Add("news:families", Math.Min(families[i].Count, 6) / 6.0);
            }

            Compare(features, i, keys, families);
            features.AddIf(window.Length > 0 && window.Contains(key, StringComparison.Ordinal), "in-window");
            features.AddIf(window.Length > 0 && window.StartsWith(key, StringComparison.Ordinal), "opens-window");
            features.AddIf(TitleText.IsSite(text, facts.SiteNames), "is-site");
            features.AddIf(TitleText.Parts(text).Count > 1, "has-parts");
            features.AddIf(TitleText.Parts(text).Any(part => TitleText.IsSite(part, facts.SiteNames)), "has-site");
            features.AddIf(TitleText.Parts(text) is { Count: > 1 } parts && TitleText.IsSite(parts[^1], facts.SiteNames), "ends-site");
            features.AddIf(text.Contains(" | ", StringComparison.Ordinal), "has-bar");
            features.AddIf(text.Contains(": ", StringComparison.Ordinal), "has-colon");
            features.AddIf(text.EndsWith('…') || text.EndsWith("...", StringComparison.Ordinal), "cut-short");
            features.AddIf(!text.Any(char.IsLower) && text.Any(char.IsUpper), "shouted");
            var words = text.AsSpan().Count(' ') + 1;
            features.Add(words switch { 1 => "words:1", 2 => "words:2", 3 => "words:3", <= 6 => "words:6", <= 12 => "words:12", <= 20 => "words:20", _ => "words:many" });
            Slug(features, text, slug);
        }

        var singleHeading = facts.Scan.Headings.Count(heading => !heading.IsAside) == 1;
        foreach (var option in choice.Options) option.Features.AddIf(singleHeading && option.Has("h1"), "h1:single");
    }

    private static string FamilyOf(Sighting<string> sighting) =>
        sighting.Source.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? sighting.Source[..slash] : sighting.Source;

    /// <summary>How the other sources stand to a title: with the same words, as the beginning of it, or beginning with it.</summary>
    private static void Compare(FeatureSet features, int at, string[] keys, HashSet<string>[] families)
    {
        var (same, longer, shorter) = (new HashSet<string>(families[at], StringComparer.Ordinal), 0, 0);
        for (var i = 0; i < keys.Length; i++)
        {
            if (i == at) continue;
            if (keys[i] == keys[at]) same.UnionWith(families[i]);
            else if (keys[at].Length > 7 && keys[i].StartsWith(keys[at], StringComparison.Ordinal))
            {
                longer++;
                features.AddIf(families[i].Contains("h1") && !families[at].Contains("h1"), "begins-h1");
            }
            else if (keys[i].Length > 7 && keys[at].StartsWith(keys[i], StringComparison.Ordinal))
            {
                shorter++;
                features.AddIf(families[i].Contains("h1") && !families[at].Contains("h1"), "extends-h1");
            }
        }

        if (same.Contains("h1")) features.Add(same.Count > 1 ? "h1:borne-out" : "h1:alone");
        features.Add(same.Count switch { 1 => "families:1", 2 => "families:2", 3 => "families:3", 4 => "families:4", _ => "families:many" });
        features.Add("families", Math.Min(same.Count, 6) / 6.0);
        features.AddIf(longer > 0, "has-longer");
        features.AddIf(shorter > 0, "has-shorter");
    }

    private static HashSet<string> SlugOf(PageFacts facts)
    {
        var address = (facts.Addresses.Canonical ?? facts.Addresses.Own)?.AbsolutePath ?? "";
        var last = address.TrimEnd('/');
        last = last[(last.LastIndexOf('/') + 1)..];
        return [.. last.Split(['-', '_', '.', '+', ','], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= ShortestWord && word.Any(char.IsLetter)).Select(word => word.ToLowerInvariant())];
    }

    private static void Slug(FeatureSet features, string title, HashSet<string> slug)
    {
        if (slug.Count < 2) return;
        var words = title.Split([' ', '-', '–', '—', ':', ',', '.', '?', '!', '\'', '’', '"', '“', '”', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length >= ShortestWord).Select(word => word.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        var shared = words.Count(slug.Contains);
        features.Add("slug:known");
        features.Add("slug:covered", (double)shared / slug.Count);
        if (words.Count > 0) features.Add("slug:said", (double)shared / words.Count);
    }
}
