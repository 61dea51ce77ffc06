using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Extractor.Model;

namespace Extractor.Assembly;

/// <summary>The record's contract as JSON Schema, draft 2020-12, generated from the C# types and their summaries.</summary>
public static class ProfileSchema
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        RespectNullableAnnotations = true,
        NumberHandling = JsonNumberHandling.Strict,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutComputed } },
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema as indented JSON with a closing line feed.</summary>
    public static string Text()
    {
        var summaries = new TypeSummaries();
        var exporter = new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, node) => Complete(context, node, summaries),
        };
        var schema = Options.GetJsonSchemaAsNode(typeof(ProfileRecord), exporter).AsObject();
        var root = new JsonObject { ["$schema"] = Draft, ["$id"] = "urn:extractor:profile-record:" + ProfileRecord.CurrentSchemaVersion, ["title"] = "Profile record" };
        foreach (var (name, value) in schema.ToArray())
        {
            schema.Remove(name);
            root[name] = value;
        }

        return root.ToJsonString(Options) + "\n";
    }

    private static void LeaveOutComputed(JsonTypeInfo info)
    {
        for (var i = info.Properties.Count - 1; i >= 0; i--)
        {
            var property = info.Properties[i];
            if (property.Set is null && property.AssociatedParameter is null) info.Properties.RemoveAt(i);
        }
    }

    private static JsonNode Complete(JsonSchemaExporterContext context, JsonNode node, TypeSummaries summaries)
    {
        if (node is not JsonObject schema) return node;
        if (schema["properties"] is JsonObject properties)
        {
            schema["required"] = new JsonArray([.. properties.Select(property => property.Key).Order(StringComparer.Ordinal).Select(name => JsonValue.Create(name))]);
            schema["additionalProperties"] = false;
        }

        var summary = context.PropertyInfo?.AttributeProvider is System.Reflection.PropertyInfo member
            ? summaries.Of(member)
            : summaries.Of(context.TypeInfo.Type);
        if (summary is not null) schema.Insert(0, "description", summary);
        if (context.TypeInfo.Type == typeof(double) && context.PropertyInfo is { Name: "confidence" or "score" or "salience" or "languageConfidence" })
        {
            schema["minimum"] = 0;
            schema["maximum"] = 1;
        }

        return schema;
    }
}
