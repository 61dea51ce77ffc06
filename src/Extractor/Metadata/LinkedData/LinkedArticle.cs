using System.Text.Json;

namespace Extractor.Metadata.LinkedData;

/// <summary>The node of a page's JSON-LD that describes its article, with its properties in plain form.</summary>
internal sealed class LinkedArticle
{
    private static readonly string[] ArticleTypes = ["BlogPosting", "SocialMediaPosting", "LiveBlogPosting", "Report", "Review", "CreativeWork", "Recipe", "PodcastEpisode"];
    private static readonly string[] PageTypes = ["WebPage", "ItemPage", "ProfilePage", "AboutPage", "MedicalWebPage", "VideoObject"];

    private readonly LinkedGraph graph;
    private readonly JsonElement? node;

    private LinkedArticle(LinkedGraph graph, JsonElement? node, bool isArticle)
    {
        this.graph = graph;
        this.node = node;
        IsArticle = isArticle;
    }

    /// <summary>Whether the node is an article; otherwise it describes the page only, and is less sure.</summary>
    public bool IsArticle { get; }

    /// <summary>Whether a node of the page is a news article.</summary>
    public bool IsNews => graph.Nodes.SelectMany(LinkedGraph.TypesOf).Any(type => type.EndsWith("NewsArticle", StringComparison.Ordinal) || type == "LiveBlogPosting");

    /// <summary>Whether there is a node at all.</summary>
    public bool Exists => node is not null;

    /// <summary>Types of all nodes that may describe the page, without repeats; the article's first.</summary>
    public IReadOnlyList<string> Types =>
        [.. (node is { } main ? LinkedGraph.TypesOf(main) : []).Concat(graph.Nodes.SelectMany(LinkedGraph.TypesOf)).Distinct(StringComparer.Ordinal)];

    /// <summary>Name of the node that describes the site; null where there is none, or it is an address.</summary>
    public string? SiteName
    {
        get
        {
            foreach (var candidate in graph.Nodes)
            {
                if (LinkedGraph.TypesOf(candidate).Contains("WebSite", StringComparer.Ordinal) && candidate.TryGetProperty("name", out var name)
                    && JsonText.Of(name) is { Length: > 1 } text && !text.Contains("://", StringComparison.Ordinal)) return text;
            }

            return null;
        }
    }

    /// <summary>The article among the page's nodes.</summary>
    /// <param name="graph">The nodes.</param>
    /// <param name="isOwn">Tells whether a headline or address is the page's own.</param>
    public static LinkedArticle Of(LinkedGraph graph, Func<string, bool> isOwn)
    {
        JsonElement? best = null;
        var bestRank = 0;
        foreach (var candidate in graph.Nodes)
        {
            var rank = RankOf(candidate);
            if (rank == 0) continue;
            foreach (var name in (ReadOnlySpan<string>)["headline", "name", "url", "@id", "mainEntityOfPage"])
            {
                if (candidate.TryGetProperty(name, out var value) && JsonText.Of(value) is { } text && isOwn(text)) rank += 2;
            }

            if (rank <= bestRank) continue;
            best = candidate;
            bestRank = rank;
        }

        return new(graph, best, best is { } node && RankOf(node) >= 10);
    }

    /// <summary>A property's text: of the first where there are several, of its name where it is a thing.</summary>
    public string? Text(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Values(name).Select(JsonText.Of).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text)) is { } found) return found;
        }

        return null;
    }

    /// <summary>A property's texts.</summary>
    public IReadOnlyList<string> Texts(string name) => [.. Values(name).Select(JsonText.Of).OfType<string>()];

    /// <summary>The texts of a property of the nodes beside the article.</summary>
    public IReadOnlyList<string> Elsewhere(string name)
    {
        var texts = new List<string>();
        foreach (var other in graph.Nodes)
        {
            if (node is { } main && other.Equals(main)) continue;
            if (other.TryGetProperty(name, out var value) && JsonText.Of(First(value)) is { Length: > 0 } text) texts.Add(text);
        }

        return texts;
    }

    /// <summary>Authors or creators: name, and whether the page says that it is an organisation.</summary>
    public IReadOnlyList<(string Name, bool IsOrganization)> People(string name) =>
        [.. Values(name).Select(value => (JsonText.Of(value), LinkedGraph.TypesOf(value).Any(type => type.EndsWith("Organization", StringComparison.Ordinal))))
            .Where(pair => !string.IsNullOrWhiteSpace(pair.Item1)).Select(pair => (pair.Item1!, pair.Item2))];

    /// <summary>Names of the persons that the page describes beside its article.</summary>
    public IReadOnlyList<string> Persons =>
        [.. graph.Nodes.Where(other => LinkedGraph.TypesOf(other).Contains("Person", StringComparer.Ordinal)).Select(JsonText.Of).OfType<string>().Take(4)];

    /// <summary>A property that is true or false, in whichever of its forms: <c>false</c>, <c>"False"</c>, <c>"http://schema.org/False"</c>; else null.</summary>
    public bool? Flag(string name)
    {
        foreach (var value in Values(name))
        {
            if (value.ValueKind is JsonValueKind.True or JsonValueKind.False) return value.ValueKind == JsonValueKind.True;
            if (JsonText.Of(value) is not { } text) continue;
            if (text.EndsWith("true", StringComparison.OrdinalIgnoreCase)) return true;
            if (text.EndsWith("false", StringComparison.OrdinalIgnoreCase)) return false;
        }

        return null;
    }

    /// <summary>A property of the first thing that another property leads to, such as the caption of the image.</summary>
    public string? Inner(string name, params ReadOnlySpan<string> properties)
    {
        foreach (var value in Values(name))
        {
            if (value.ValueKind != JsonValueKind.Object) continue;
            foreach (var property in properties)
            {
                if (value.TryGetProperty(property, out var inner) && JsonText.Of(First(inner)) is { } text) return text;
            }
        }

        return null;
    }

    private static JsonElement First(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0 ? value[0] : value;

    private static int RankOf(JsonElement node)
    {
        var rank = 0;
        foreach (var type in LinkedGraph.TypesOf(node))
        {
            if (type.EndsWith("Article", StringComparison.Ordinal) || ArticleTypes.Contains(type, StringComparer.Ordinal)) return 10;
            if (PageTypes.Contains(type, StringComparer.Ordinal)) rank = 1;
        }

        return rank;
    }

    private IEnumerable<JsonElement> Values(string name)
    {
        if (node is not { } article || !article.TryGetProperty(name, out var value)) yield break;
        if (value.ValueKind != JsonValueKind.Array)
        {
            yield return graph.Resolve(value);
            yield break;
        }

        foreach (var item in value.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.Array) yield return graph.Resolve(item);
            else
            {
                foreach (var inner in item.EnumerateArray()) yield return graph.Resolve(inner);
            }
        }
    }
}
