using Extractor.Models;

namespace Extractor.Entities.Gazetteers;

/// <summary>The tables edited by hand: demonyms, variants of country names, governments, spoken-of regions, organisations, words.</summary>
internal sealed class GazetteerTables
{
    private readonly List<(string Name, NameFlags Flags, SenseKind? Kind, string Target)> rows = [];

    /// <summary>Names of the regions that M49 does not have, such as the Balkans.</summary>
    public IReadOnlyList<string> SpokenRegions { get; private set; } = [];

    /// <summary>Number of names.</summary>
    public int Count => rows.Count;

    /// <summary>Reads the tables that ship inside this assembly.</summary>
    public static GazetteerTables Read()
    {
        var tables = new GazetteerTables();
        foreach (var line in EmbeddedData.Lines("Places/country-names.tsv")) tables.Add(line, SenseKind.Country);
        foreach (var line in EmbeddedData.Lines("Places/country-parts.tsv")) tables.Add(line, SenseKind.CountryPart);
        foreach (var line in EmbeddedData.Lines("Places/native-divisions.tsv")) tables.Add(line, SenseKind.CountryPart);
        foreach (var line in EmbeddedData.Lines("Places/demonyms.tsv")) tables.Add(line, SenseKind.Demonym);
        foreach (var line in EmbeddedData.Lines("Places/governments.tsv")) tables.Add(line, SenseKind.Government);
        var regions = new List<string>();
        foreach (var line in EmbeddedData.Lines("Places/regions.tsv"))
        {
            var parts = line.Split('\t');
            if (parts[0].Length == 0 || !char.IsAsciiDigit(parts[0][0])) regions.Add(parts[0]);
            tables.Add(line, SenseKind.Region);
        }

        tables.SpokenRegions = regions;
        foreach (var line in EmbeddedData.Lines("Entities/organizations.txt"))
            tables.rows.Add((line, FlagsOf(line), SenseKind.KnownOrganization, ""));
        foreach (var line in EmbeddedData.Lines("Entities/common-words.txt"))
            tables.rows.Add((line, NameFlags.CommonWord, null, ""));
        return tables;
    }

    /// <summary>Adds the names to a table.</summary>
    public void AddTo(NameTable names, World world)
    {
        var regions = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < world.Regions.Count; i++)
            regions[world.Regions[i].Code.Length > 0 ? world.Regions[i].Code : world.Regions[i].Name] = i;
        foreach (var (name, flags, kind, target) in rows)
        {
            NameSense[] senses = kind switch
            {
                null => [],
                SenseKind.KnownOrganization => [new(SenseKind.KnownOrganization, -1)],
                SenseKind.Region => [new(SenseKind.Region, regions[target])],
                _ => [new(kind.Value, world.IndexOf(target))],
            };
            names.Add(NameKey.Of(name), flags, senses);
        }
    }

    /// <summary>Whether a name is one of capitals that a word of the same letters must not be taken for, such as <c>US</c>.</summary>
    public static NameFlags FlagsOf(string name) =>
        name.Length <= 6 && name.Any(char.IsLetter) && !name.Any(char.IsLower) && char.IsAsciiLetter(name[0])
            ? NameFlags.CapitalsOnly
            : NameFlags.None;

    private void Add(string line, SenseKind kind)
    {
        var parts = line.Split('\t');
        foreach (var name in parts.Length > 1 ? parts[1].Split(", ") : [])
        {
            rows.Add((name, FlagsOf(name), kind, parts[0]));
            if (kind == SenseKind.Demonym && TakesPlural(name)) rows.Add((name + "s", NameFlags.None, kind, parts[0]));
        }
    }

    // "Russians", "Iraqis", "Qataris", but not "Chineses" or "Britishs".
    private static bool TakesPlural(string name) =>
        name.Length > 3 && !name.EndsWith('s') && !name.EndsWith("ese", StringComparison.Ordinal)
        && !name.EndsWith("sh", StringComparison.Ordinal) && !name.EndsWith("ch", StringComparison.Ordinal);
}
