using Extractor.Entities.Gazetteers;
using Extractor.Models;

namespace Extractor.Learning.Gazetteers;

/// <summary>
/// The tables edited by hand, which ship inside the library and go into the gazetteer with what is downloaded: demonyms, variants of country
/// names, governments, spoken-of regions, organisations, words.
/// </summary>
internal static class HandTables
{
    /// <summary>Names of the regions that M49 does not have, such as the Balkans.</summary>
    public static IReadOnlyList<string> SpokenRegions() =>
        [.. EmbeddedData.Lines("Places/regions.tsv").Select(line => line.Split('\t')[0]).Where(IsSpoken)];

    /// <summary>Adds the names to the gazetteer.</summary>
    public static void AddTo(NameCollector names, World world)
    {
        foreach (var (name, flags, kind, target) in Rows())
        {
            if (kind is not (null or SenseKind.KnownOrganization) && IndexOf(world, kind.Value, target) < 0) continue;
            NameSense? sense = kind switch
            {
                null => null,
                SenseKind.KnownOrganization => names.SensesOf(name).Any(other => other.Kind == SenseKind.KnownOrganization) ? null : new(SenseKind.KnownOrganization, -1),
                _ => new(kind.Value, IndexOf(world, kind.Value, target)),
            };
            names.Add(name, flags, sense);
        }
    }

    /// <summary>Every name of the tables: its flags, what it stands for, and the code or name of that.</summary>
    public static IEnumerable<(string Name, NameFlags Flags, SenseKind? Kind, string Target)> Rows()
    {
        (string File, SenseKind Kind)[] tables =
        [
            ("country-names", SenseKind.Country), ("country-parts", SenseKind.CountryPart), ("native-divisions", SenseKind.CountryPart),
            ("demonyms", SenseKind.Demonym), ("governments", SenseKind.Government), ("regions", SenseKind.Region),
        ];
        foreach (var (file, kind) in tables)
        {
            foreach (var parts in EmbeddedData.Lines($"Places/{file}.tsv").Select(line => line.Split('\t')))
            {
                foreach (var name in parts.Length > 1 ? parts[1].Split(", ") : [])
                {
                    yield return (name, CapitalName.FlagsOf(name), kind, parts[0]);
                    if (kind == SenseKind.Demonym && TakesPlural(name)) yield return (name + "s", NameFlags.None, kind, parts[0]);
                }
            }
        }

        foreach (var line in EmbeddedData.Lines("Entities/organizations.txt")) yield return (line, CapitalName.FlagsOf(line), SenseKind.KnownOrganization, "");
        foreach (var line in EmbeddedData.Lines("Entities/common-words.txt")) yield return (line, NameFlags.CommonWord, null, "");
    }

    private static bool IsSpoken(string code) => code.Length == 0 || !char.IsAsciiDigit(code[0]);

    private static int IndexOf(World world, SenseKind kind, string target)
    {
        if (kind != SenseKind.Region) return world.IndexOf(target);
        for (var i = 0; i < world.Regions.Count; i++)
        {
            if ((IsSpoken(target) ? world.Regions[i].Name : world.Regions[i].Code) == target) return i;
        }

        return -1;
    }

    // "Russians", "Iraqis", "Qataris", but not "Chineses" or "Britishs".
    private static bool TakesPlural(string name) =>
        name.Length > 3 && !name.EndsWith('s') && !name.EndsWith("ese", StringComparison.Ordinal)
        && !name.EndsWith("sh", StringComparison.Ordinal) && !name.EndsWith("ch", StringComparison.Ordinal);
}
