using System.Text.Json;

namespace Extractor.Metadata.LinkedData;

/// <summary>The text of a JSON-LD value, in whichever of its forms it comes.</summary>
internal static class JsonText
{
    private static readonly string[] NameProperties = ["name", "@value", "url", "contentUrl", "@id"];

    /// <summary>A string or number itself; the name, value or address of a thing; the first of a list; else null.</summary>
    public static string? Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Array when value.GetArrayLength() > 0 && value[0].ValueKind != JsonValueKind.Array => Of(value[0]),
        JsonValueKind.Object => OfThing(value),
        _ => null,
    };

    private static string? OfThing(JsonElement thing)
    {
        foreach (var name in NameProperties)
        {
            if (!thing.TryGetProperty(name, out var value)) continue;
            if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0) value = value[0];
            if (value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text) return text;
        }

        return null;
    }
}
