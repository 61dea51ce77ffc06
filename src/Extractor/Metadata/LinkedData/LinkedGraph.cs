using System.Text.Json;

namespace Extractor.Metadata.LinkedData;

/// <summary>The nodes of a page's JSON-LD: those that may describe the page, and all that others refer to by <c>@id</c>.</summary>
internal sealed class LinkedGraph
{
    /// <summary>Properties that lead from a node to one that is the page's main thing too.</summary>
    private static readonly string[] MainProperties = ["@graph", "mainEntity", "mainEntityOfPage"];

    private readonly Dictionary<string, JsonElement> byId = new(StringComparer.Ordinal);

    /// <summary>Indexes the nodes.</summary>
    /// <param name="roots">The roots of the page's scripts.</param>
    public LinkedGraph(IReadOnlyList<JsonElement> roots)
    {
        foreach (var root in roots) Index(root);
        var nodes = new List<JsonElement>();
        foreach (var root in roots) Collect(root, nodes);
        Nodes = nodes;
    }

    /// <summary>Nodes that may describe the page or its main thing, in page order; never items of a list or what a node mentions.</summary>
    public IReadOnlyList<JsonElement> Nodes { get; }

    /// <summary>The node that an element stands for: itself, or what its <c>@id</c> refers to.</summary>
    public JsonElement Resolve(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty("@id", out var id) || id.ValueKind != JsonValueKind.String) return element;
        return byId.TryGetValue(id.GetString()!, out var full) && CountOf(full) > CountOf(element) ? full : element;
    }

    /// <summary>Types of a node without prefix, such as <c>NewsArticle</c>.</summary>
    public static IEnumerable<string> TypesOf(JsonElement node)
    {
        if (node.ValueKind != JsonValueKind.Object || !node.TryGetProperty("@type", out var type)) yield break;
        if (type.ValueKind == JsonValueKind.String) yield return Short(type.GetString()!);
        if (type.ValueKind != JsonValueKind.Array) yield break;
        foreach (var item in type.EnumerateArray())
        {
            if (item.ValueKind == JsonValueKind.String) yield return Short(item.GetString()!);
        }
    }

    private static string Short(string type) => type[(type.LastIndexOfAny(['/', ':', '#']) + 1)..];

    private static int CountOf(JsonElement node)
    {
        var count = 0;
        foreach (var unused in node.EnumerateObject()) count++;
        return count;
    }

    private void Index(JsonElement root)
    {
        var pending = new Stack<JsonElement>([root]);
        while (pending.TryPop(out var element))
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray()) pending.Push(item);
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                if (element.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String
                    && (!byId.TryGetValue(id.GetString()!, out var known) || CountOf(known) < CountOf(element))) byId[id.GetString()!] = element;
                foreach (var property in element.EnumerateObject())
                {
                    if (property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array) pending.Push(property.Value);
                }
            }
        }
    }

    private static void Collect(JsonElement root, List<JsonElement> nodes)
    {
        var pending = new Stack<JsonElement>([root]);
        while (pending.TryPop(out var element))
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray().Reverse()) pending.Push(item);
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                nodes.Add(element);
                foreach (var name in MainProperties)
                {
                    if (element.TryGetProperty(name, out var value)) pending.Push(value);
                }
            }
        }
    }
}
