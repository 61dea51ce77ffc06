using System.Globalization;
using Extractor.Entities.Gazetteers;

namespace Extractor.Learning.Gazetteers;

/// <summary>Cities and first-order divisions from GeoNames.</summary>
internal sealed class CitySource(SourceFiles files, World world)
{
    /// <summary>Smallest city that is kept, unless it is the seat of a division or country.</summary>
    private const int MinPopulation = 15_000;

    /// <summary>Smallest city whose names in other languages are kept; capitals keep theirs whatever their size.</summary>
    private const int MinPopulationForAlternates = 400_000;

    /// <summary>Adds the divisions and cities.</summary>
    public void Read(NameCollector names)
    {
        var divisions = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in files.Lines("places/admin1CodesASCII.txt").Select(line => line.Split('\t')))
        {
            var country = world.IndexOf(row[0][..2]);
            if (country < 0) continue;
            divisions[row[0]] = names.Places.Count;
            var sense = new NameSense(SenseKind.Admin1, names.Places.Count);
            names.Places.Add(new(int.Parse(row[3], CultureInfo.InvariantCulture), country, -1, 0, false));
            names.Add(row[1], NameFlags.None, sense);
            names.Add(row[2], NameFlags.None, sense);
        }

        var cities = files.Lines("places/cities500.txt").Select(line => line.Split('\t'))
            .Select(row => (Row: row, Population: int.Parse(row[14], CultureInfo.InvariantCulture)))
            .OrderByDescending(city => city.Population).ThenBy(city => int.Parse(city.Row[0], CultureInfo.InvariantCulture));
        foreach (var (row, population) in cities)
        {
            var division = divisions.GetValueOrDefault($"{row[8]}.{row[10]}", -1);
            if (division >= 0) names.Places[division] = names.Places[division] with { Population = names.Places[division].Population + population };
            Add(names, row, population, division);
        }
    }

    private void Add(NameCollector names, string[] row, int population, int division)
    {
        var country = world.IndexOf(row[8]);
        var isCapital = row[7] == "PPLC";

        // PPLX: a quarter of a city, whose name is that of a village or of a street as a rule.
        if (country < 0 || row[7] is "PPLX" or "PPLH" or "PPLQ" || (population < MinPopulation && !isCapital && row[7] != "PPLA")) return;
        var sense = new NameSense(SenseKind.City, names.Places.Count);
        names.Places.Add(new(int.Parse(row[0], CultureInfo.InvariantCulture), country, division, population, isCapital));
        names.Add(row[1], NameFlags.None, sense);
        names.Add(row[2], NameFlags.None, sense);
        if (population < MinPopulationForAlternates && !isCapital) return;
        foreach (var name in row[3].Split(',').Where(IsTelling))
        {
            if (!names.SensesOf(name).Any(other => IsTaken(names, other, country))) names.Add(name, NameFlags.None, sense);
        }
    }

    // A name in another language yields to a country, to a larger city, and to a division of another country.
    private static bool IsTaken(NameCollector names, NameSense other, short country) =>
        other.Kind is SenseKind.Country or SenseKind.City
        || (other.Kind == SenseKind.Admin1 && names.Places[other.Index].Country != country);

    // Names in Latin letters, without airport codes (LON) and transliterations of other scripts (lun dun).
    private static bool IsTelling(string name) =>
        name.Length >= 4 && char.IsUpper(name[0]) && name.Any(char.IsLower) && name.All(c => c < 0x250 || c is >= '\u1E00' and < '\u1F00');
}
