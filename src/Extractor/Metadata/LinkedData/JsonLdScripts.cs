using System.Net;
using System.Text.Json;
using Extractor.Model;

namespace Extractor.Metadata.LinkedData;

/// <summary>Parses a page's JSON-LD scripts, mending them where that is safe.</summary>
internal static class JsonLdScripts
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 128 };

    /// <summary>The roots of all scripts that could be read.</summary>
    /// <param name="scripts">Contents of the scripts in page order.</param>
    /// <param name="diagnostics">Receives a note for each script that was mended or could not be.</param>
    public static IReadOnlyList<JsonElement> Parse(IReadOnlyList<string> scripts, List<Diagnostic> diagnostics)
    {
        var roots = new List<JsonElement>();
        for (var i = 0; i < scripts.Count; i++)
        {
            var script = scripts[i].Trim();
            if (script.Length == 0) continue;
            if (TryParse(script, out var root, out _))
            {
                roots.Add(root);
                continue;
            }

            if (script.Contains("&quot;", StringComparison.Ordinal) && !script.Contains('"', StringComparison.Ordinal))
                script = WebUtility.HtmlDecode(script);
            var (json, repairs) = new JsonRepair(script).Run();
            if (TryParse(json, out root, out var error))
            {
                roots.Add(root);
                diagnostics.Add(new("Metadata", "metadata.json-repaired",
                    $"JSON-LD script {i + 1} was broken and is read after repair of: {string.Join(", ", repairs.DefaultIfEmpty("character references"))}."));
            }
            else
            {
                diagnostics.Add(new("Metadata", "metadata.json-invalid", $"JSON-LD script {i + 1} is no JSON and is left out: {error}"));
            }
        }

        return roots;
    }

    private static bool TryParse(string json, out JsonElement root, out string? error)
    {
        root = default;
        error = null;
        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            root = document.RootElement.Clone();
            return true;
        }
        catch (JsonException exception)
        {
            error = exception.Message;
            return false;
        }
    }
}
