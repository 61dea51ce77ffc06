using Extractor.Models;

namespace Extractor.Rules;

/// <summary>The contract of rule files as JSON Schema (draft 2020-12), for editors that complete and check.</summary>
public static class RuleSchema
{
    /// <summary>The schema.</summary>
    public static string Text()
    {
        using var reader = new StreamReader(EmbeddedData.Open("Rules/rules.schema.json"));
        return reader.ReadToEnd();
    }
}
