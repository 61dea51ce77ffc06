using Newtonsoft.Json;

namespace Extractor.Assembly;

/// <summary>Writes maps of strings in ordinal order of their keys.</summary>
internal sealed class SortedMapConverter : JsonConverter<IReadOnlyDictionary<string, string>>
{
    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, IReadOnlyDictionary<string, string>? value, JsonSerializer serializer)
    {
        writer.WriteStartObject();
        foreach (var (key, text) in (value ?? new Dictionary<string, string>()).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.WritePropertyName(key);
            writer.WriteValue(text);
        }

        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> ReadJson(
        JsonReader reader, Type objectType, IReadOnlyDictionary<string, string>? existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        throw new NotSupportedException("Maps are read without this converter.");
}
