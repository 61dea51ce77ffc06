using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Extractor.Learning.Evaluation;

/// <summary>How evaluations are written.</summary>
internal static class EvaluationJson
{
    /// <summary>Indented, camelCase but for the names of measures and pages.</summary>
    public static JsonSerializerSettings Settings { get; } = new()
    {
        Formatting = Formatting.Indented,
        ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy() },
        MissingMemberHandling = MissingMemberHandling.Ignore,
    };
}
