using System.Collections.Frozen;
using Extractor.Model;
using Extractor.Models;

namespace Extractor.Assessment;

/// <summary>Reads the levels and horizons that a page prints, such as "Medium priority" or "Quarter (30-120d)".</summary>
internal static class DeclaredLevels
{
    private static readonly FrozenDictionary<string, string> Words = EmbeddedData.Lines("Assessment/levels.tsv")
        .Select(line => line.Split('\t'))
        .ToFrozenDictionary(cells => cells[1], cells => cells[0], StringComparer.OrdinalIgnoreCase);

    /// <summary>The level that the words name; null where they name none, or more than one.</summary>
    public static Level? Level(string? words) => Single(words) is { } name && Enum.TryParse<Level>(name, ignoreCase: true, out var level) ? level : null;

    /// <summary>The horizon that the words name; null where they name none.</summary>
    public static TimeHorizon? Horizon(string? words) =>
        Single(words) is { } name && Enum.TryParse<TimeHorizon>(name, ignoreCase: true, out var horizon) ? horizon : null;

    private static string? Single(string? words)
    {
        if (words is null) return null;
        string? found = null;
        foreach (var word in words.Split([' ', '-', '–', '(', ')', ',', '.', ':', '/'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Words.TryGetValue(word, out var name)) continue;
            if (found is not null && found != name) return null;
            found = name;
        }

        return found;
    }
}
