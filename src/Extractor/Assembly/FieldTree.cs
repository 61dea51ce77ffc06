using Newtonsoft.Json.Linq;

namespace Extractor.Assembly;

/// <summary>A choice of fields, by paths such as <c>article.title</c>; cuts a record's JSON down to them.</summary>
internal sealed class FieldTree
{
    private readonly SortedDictionary<string, FieldTree> children = new(StringComparer.Ordinal);

    /// <summary>The choice of the paths given.</summary>
    public static FieldTree Of(IEnumerable<string> paths)
    {
        var root = new FieldTree();
        foreach (var path in paths)
        {
            var node = root;
            foreach (var name in path.Split('.'))
            {
                if (!node.children.TryGetValue(name, out var child)) node.children[name] = child = new FieldTree();
                node = child;
            }
        }

        return root;
    }

    /// <summary>The chosen part of a JSON value; a choice without names below takes all.</summary>
    public JToken Cut(JToken token) => token switch
    {
        _ when children.Count == 0 => token,
        JObject value => new JObject(children.Where(child => value.ContainsKey(child.Key))
            .Select(child => new JProperty(child.Key, child.Value.Cut(value[child.Key]!)))),
        JArray list => new JArray(list.Select(Cut)),
        _ => token,
    };
}
