using System.Text.Json;
using Extractor.Assembly;
using Json.Schema;

namespace Extractor.Tests.Assembly;

/// <summary>The record's schema, read once: a second reading under the same identifier is refused.</summary>
internal static class RecordSchema
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(ProfileSchema.Text());

    /// <summary>What breaks the contract, a line each; empty where nothing does.</summary>
    public static string Errors(string json)
    {
        using var document = JsonDocument.Parse(json);
        var result = Schema.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        if (result.IsValid) return string.Empty;
        return "not valid\n" + string.Join(
            '\n',
            (result.Details ?? []).SelectMany(detail => (detail.Errors ?? new Dictionary<string, string>()).Select(error => $"{detail.InstanceLocation}: {error.Value}")));
    }
}
