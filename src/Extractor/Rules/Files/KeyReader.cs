using Newtonsoft.Json.Linq;

namespace Extractor.Rules.Files;

/// <summary>Reads the keys of one JSON object of a rule file.</summary>
internal sealed class KeyReader(RuleProblems problems, RulePlace place)
{
    /// <summary>Notes keys that are not known.</summary>
    /// <param name="item">The object.</param>
    /// <param name="known">The keys it may have.</param>
    /// <param name="what">What the object is, such as <c>a rule</c>.</param>
    public void Check(JObject item, IReadOnlyList<string> known, string what)
    {
        foreach (var property in item.Properties())
        {
            if (known.Contains(property.Name, StringComparer.Ordinal)) continue;
            problems.Add(place with { Key = property.Name }, property, $"the key is not known; the keys of {what} are {string.Join(", ", known)}");
        }
    }

    /// <summary>A text; null where the key is missing, or its value is no text (which is noted).</summary>
    public string? Text(JObject item, string key)
    {
        if (item[key] is not { } value) return null;
        if (value.Type == JTokenType.String && !string.IsNullOrWhiteSpace((string?)value)) return ((string)value!).Trim();
        problems.Add(place with { Key = key }, value, "it is no text; write a text in quotation marks");
        return null;
    }

    /// <summary>Yes or no; no where the key is missing, or its value is neither (which is noted).</summary>
    public bool Flag(JObject item, string key)
    {
        if (item[key] is not { } value) return false;
        if (value.Type == JTokenType.Boolean) return (bool)value;
        problems.Add(place with { Key = key }, value, "it is neither true nor false");
        return false;
    }

    /// <summary>A list; null where the key is missing, or its value is none (which is noted).</summary>
    public JArray? List(JObject item, string key)
    {
        if (item[key] is not { } value) return null;
        if (value is JArray list) return list;
        problems.Add(place with { Key = key }, value, "it is no list; write [ … ]");
        return null;
    }

    /// <summary>A list of texts, or one text; null where the key is missing, or its value is neither (which is noted).</summary>
    public IReadOnlyList<string>? Texts(JObject item, string key)
    {
        if (item[key] is not { } value) return null;
        JToken[] tokens = value is JArray list ? [.. list] : [value];
        if (tokens.All(token => token.Type == JTokenType.String && !string.IsNullOrWhiteSpace((string?)token))) return [.. tokens.Select(token => (string)token!)];
        problems.Add(place with { Key = key }, value, "it is no list of texts; write [ \"…\", \"…\" ]");
        return null;
    }
}
