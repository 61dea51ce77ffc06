using System.Globalization;
using Extractor.Model;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Extractor.Assembly;

/// <summary>Reads single fields of a record by their path in its JSON.</summary>
public sealed class RecordFields : IRecordFields
{
    /// <summary>Where an object stands for one thing in plain text, the member that names it; the first that it has.</summary>
    private static readonly string[] Naming = ["value", "text", "name", "title", "label", "field"];

    /// <inheritdoc/>
    public bool Exists(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var type = typeof(ProfileRecord);
        foreach (var name in path.Split('.'))
        {
            var contract = RecordContractResolver.Instance.ResolveContract(type);
            while (contract is JsonArrayContract list && list.CollectionItemType is { } item)
                contract = RecordContractResolver.Instance.ResolveContract(item);
            if (contract is JsonDictionaryContract) return true;
            if ((contract as JsonObjectContract)?.Properties.GetProperty(name, StringComparison.Ordinal)?.PropertyType is not { } next) return false;
            type = Nullable.GetUnderlyingType(next) ?? next;
        }

        return true;
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Flatten(ProfileRecord record, IReadOnlyList<string> paths)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(paths);
        if (paths.FirstOrDefault(path => !Exists(path)) is { } unknown)
            throw new ArgumentException($"The record has no field '{unknown}'; 'extractor schema' lists them.", nameof(paths));
        var json = ProfileJson.ToObject(record);
        return [.. paths.Select(path => Plain(Find(json, path.Split('.'), 0)))];
    }

    private static JToken? Find(JToken? token, string[] names, int depth) => token switch
    {
        _ when depth == names.Length => token,
        JObject value => Find(value[names[depth]], names, depth + 1),
        JArray list => new JArray(list.Select(item => Find(item, names, depth) ?? JValue.CreateNull())),
        _ => null,
    };

    private static string Plain(JToken? token) => token switch
    {
        JValue { Value: null } or null => string.Empty,
        JValue { Value: bool truth } => truth ? "true" : "false",
        JValue value => Convert.ToString(value.Value, CultureInfo.InvariantCulture) ?? string.Empty,
        JArray list => string.Join(" | ", list.Select(Plain)),
        JObject value when Naming.FirstOrDefault(value.ContainsKey) is { } name => Plain(value[name]),
        _ => token.ToString(Formatting.None),
    };
}
