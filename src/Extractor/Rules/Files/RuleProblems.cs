using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Extractor.Rules.Files;

/// <summary>Collects what is wrong with rule files, so that a person sees all of it at once.</summary>
internal sealed class RuleProblems
{
    private readonly List<string> lines = [];

    /// <summary>What is wrong, a line each.</summary>
    public IReadOnlyList<string> Lines => lines;

    /// <summary>Notes a problem.</summary>
    /// <param name="place">Where: file, rule, key.</param>
    /// <param name="token">The part of the file, whose line is named; null where there is none.</param>
    /// <param name="message">What is wrong and what to do, without a stop.</param>
    public void Add(RulePlace place, JToken? token, string message)
    {
        var line = token is IJsonLineInfo info && info.HasLineInfo() ? $", line {info.LineNumber}" : string.Empty;
        lines.Add($"{place.File}{line}{place.Words}: {message}.");
    }
}
