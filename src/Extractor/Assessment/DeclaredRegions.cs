using System.Collections.Frozen;
using Extractor.Models;
using Extractor.Places;

namespace Extractor.Assessment;

/// <summary>Knows the countries that a declared region holds, be it one of UN M49, one of business ("EMEA") or a country.</summary>
internal sealed class DeclaredRegions
{
    private const string World = "001";
    private static readonly string[] Separators = [",", "/", ";", "|", "&", "+", " and "];
    private readonly Dictionary<string, FrozenSet<string>> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    /// <summary>Reads countries and regions.</summary>
    public DeclaredRegions()
    {
        var byCode = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var line in EmbeddedData.Lines("Assessment/countries.tsv"))
        {
            var cells = line.Split('\t');
            names[cells[0]] = cells[1];
            byName[cells[1]] = FrozenSet.ToFrozenSet([cells[0]], StringComparer.Ordinal);
            foreach (var code in cells.Length > 2 ? cells[2].Split(',').Append(World) : [World])
            {
                if (!byCode.TryGetValue(code, out var members)) byCode[code] = members = [];
                members.Add(cells[0]);
            }
        }

        foreach (var line in EmbeddedData.Lines("Assessment/regions.tsv").Concat(EditorialMap.Lines()))
        {
            var cells = line.Split('\t');
            var countries = Members(cells[1].Split(','), byCode);
            foreach (var name in cells[0].Split('|')) byName[name] = countries;
        }
    }

    /// <summary>The countries that a declared region holds, ISO 3166-1 alpha-2; null where part of it is not known.</summary>
    /// <param name="region">The region as printed, such as <c>Asia Pacific</c> or <c>Norway / Iceland</c>.</param>
    public IReadOnlySet<string>? Countries(string region)
    {
        if (byName.TryGetValue(region.Trim(), out var whole)) return whole;
        var countries = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in region.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var name = part.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? part[4..] : part;
            if (!byName.TryGetValue(name, out var members)) return null;
            countries.UnionWith(members);
        }

        return countries.Count == 0 ? null : countries;
    }

    /// <summary>English name of a country; the code where it is not known.</summary>
    /// <param name="code">ISO 3166-1 alpha-2.</param>
    public string Name(string code) => names.GetValueOrDefault(code, code);

    private static FrozenSet<string> Members(string[] codes, Dictionary<string, List<string>> byCode)
    {
        var members = new HashSet<string>(StringComparer.Ordinal);
        foreach (var code in codes)
        {
            if (code[0] == '-') members.Remove(code[1..]);
            else if (char.IsDigit(code[0])) members.UnionWith(byCode[code]);
            else members.Add(code);
        }

        return members.ToFrozenSet(StringComparer.Ordinal);
    }
}
