using Extractor.Metadata.Scan;
using Extractor.Model;
using Extractor.Models;

namespace Extractor.Metadata.Usage;

/// <summary>Reads the directives of <c>&lt;meta name=robots&gt;</c> and of the meta elements that address single robots.</summary>
internal static class RobotsReader
{
    private const int LongestName = 40;

    /// <summary>Directives of one page that are kept; pages have up to a dozen.</summary>
    private const int Most = 60;

    /// <summary>The one directive whose value may hold commas: <c>unavailable_after: Wednesday, 03-Mar-27 08:00:00 GMT</c>.</summary>
    private const string Dated = "unavailable_after";

    private static readonly IReadOnlyList<string> Agents = EmbeddedData.Lines("Metadata/robots-agents.txt");

    /// <summary>The directives, those to all robots first; without repeats.</summary>
    public static IReadOnlyList<RobotsDirective> Read(PageScan scan)
    {
        var directives = new List<RobotsDirective>();
        foreach (var agent in Agents)
        {
            foreach (var content in scan.AllMeta(agent)) Read(agent, content, directives);
        }

        return directives;
    }

    private static void Read(string agent, string content, List<RobotsDirective> directives)
    {
        string? dated = null;
        foreach (var part in content.ToLowerInvariant().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.StartsWith(Dated, StringComparison.Ordinal))
            {
                dated = part;
                continue;
            }

            if (Plain(part) is { } directive)
            {
                Add(agent, directive, directives);
            }
            else if (dated is not null)
            {
                dated += ", " + part;
            }
        }

        if (dated is not null) Add(agent, dated.Replace(": ", ":", StringComparison.Ordinal), directives);
    }

    // "noindex", "max-snippet: -1", "max-image-preview:large"
    private static string? Plain(string part)
    {
        var colon = part.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? part : part[..colon].TrimEnd();
        if (name.Length is < 2 or > LongestName || !name.All(sign => char.IsAsciiLetter(sign) || sign is '-' or '_')) return null;
        return colon < 0 ? name : $"{name}:{part[(colon + 1)..].Trim()}";
    }

    private static void Add(string agent, string directive, List<RobotsDirective> directives)
    {
        var found = new RobotsDirective(agent, directive);
        if (directives.Count < Most && !directives.Contains(found)) directives.Add(found);
    }
}
