using System.Globalization;
using Extractor.Entities.Gazetteers;
using Extractor.Models;

namespace Extractor.Learning.Gazetteers;

/// <summary>Cities and first-order divisions from GeoNames, and the waters, islands and lands of the table edited by hand.</summary>
internal sealed class CitySource(SourceFiles files, World world)
{
    /// <summary>Smallest city by whose name a place is told from other things, unless it is the seat of a division or country.</summary>
    private const int MinPopulation = 15_000;

    /// <summary>Smallest city whose names in other languages tell a place from other things; capitals have theirs whatever their size.</summary>
    private const int MinPopulationForAlternates = 400_000;

    /// <summary>Smallest city whose names in other languages are kept at all.</summary>
    private const int MinPopulationForMinorAlternates = 100_000;

    private readonly Dictionary<string, int> divisions = new(StringComparer.Ordinal);

    /// <summary>Adds the divisions, the cities and what else there is on the map.</summary>
    public void Read(NameCollector names)
    {
        ReadDivisions(names);
        var cities = files.Lines("places/cities500.txt").Select(CityRow.Of)
            .OrderByDescending(city => city.Population).ThenBy(city => city.GeonameId).ToList();
        PlaceDivisions(names, cities);

        // PPLX: a quarter of a city, whose name is that of a village or of a street as a rule.
        cities.RemoveAll(city => world.IndexOf(city.Country) < 0 || city.Code is "PPLX" or "PPLH" or "PPLQ");
        foreach (var city in cities.Where(IsMajor)) Add(names, city, isMajor: true);
        foreach (var city in cities.Where(city => !IsMajor(city))) Add(names, city, isMajor: false);
        ReadFeatures(names);
    }

    private static bool IsMajor(CityRow city) => city.Population >= MinPopulation || city.Code is "PPLC" or "PPLA";

    private void ReadDivisions(NameCollector names)
    {
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

        names.Divisions = names.Places.Count;
        foreach (var row in EmbeddedData.Lines("Places/divisions.tsv").Select(line => line.Split('\t')))
        {
            if (!divisions.TryGetValue(row[0], out var division)) continue;
            foreach (var name in row[1].Split(", ")) names.AddMinor(name, division);
        }
    }

    // A division has the inhabitants of its cities; it lies where the table says, else in the middle of what its cities span.
    private void PlaceDivisions(NameCollector names, List<CityRow> cities)
    {
        foreach (var group in cities.GroupBy(city => DivisionOf(city)).Where(group => group.Key >= 0))
        {
            names.Places[group.Key] = names.Places[group.Key] with
            {
                Population = group.Sum(city => city.Population),
                Latitude = (group.Min(city => city.Latitude) + group.Max(city => city.Latitude)) / 2,
                Longitude = (group.Min(city => city.Longitude) + group.Max(city => city.Longitude)) / 2,
            };
        }

        foreach (var (code, (latitude, longitude)) in PointTable.Read())
        {
            if (divisions.TryGetValue(code, out var division)) names.Places[division] = names.Places[division] with { Latitude = latitude, Longitude = longitude };
        }
    }

    private int DivisionOf(CityRow city) => divisions.GetValueOrDefault($"{city.Country}.{city.Division}", -1);

    private void Add(NameCollector names, CityRow city, bool isMajor)
    {
        var isCapital = city.Code == "PPLC";
        var country = world.IndexOf(city.Country);
        var sense = new NameSense(SenseKind.City, names.Places.Count);
        names.Places.Add(new(city.GeonameId, country, DivisionOf(city), city.Population, isCapital, city.Latitude, city.Longitude));
        foreach (var name in (string[])[city.Name, city.AsciiName])
        {
            if (isMajor) names.Add(name, NameFlags.None, sense);
            else names.AddMinor(name, sense.Index);
        }

        foreach (var name in city.Population >= MinPopulationForMinorAlternates || isCapital ? city.Alternates.Where(IsTelling) : [])
        {
            if (city.Population < MinPopulationForAlternates && !isCapital) names.AddMinor(name, sense.Index);
            else if (!names.SensesOf(name).Any(other => IsTaken(names, other, country))) names.Add(name, NameFlags.None, sense);
        }
    }

    private void ReadFeatures(NameCollector names)
    {
        foreach (var row in EmbeddedData.Lines("Places/features.tsv").Select(line => line.Split('\t')))
        {
            var (latitude, longitude) = (double.Parse(row[2], CultureInfo.InvariantCulture), double.Parse(row[3], CultureInfo.InvariantCulture));
            foreach (var name in row[4].Split(", ")) names.AddMinor(name, names.Places.Count);
            names.Places.Add(new(0, world.IndexOf(row[1]), -1, 0, false, latitude, longitude));
        }
    }

    // A name in another language yields to a country, to a larger city, and to a division of another country.
    private static bool IsTaken(NameCollector names, NameSense other, short country) =>
        other.Kind is SenseKind.Country or SenseKind.City
        || (other.Kind == SenseKind.Admin1 && names.Places[other.Index].Country != country);

    // Names in Latin letters, without airport codes (LON) and transliterations of other scripts (lun dun).
    private static bool IsTelling(string name) =>
        name.Length >= 4 && char.IsUpper(name[0]) && name.Any(char.IsLower) && name.All(c => c < 0x250 || c is >= '\u1E00' and < '\u1F00');

    private sealed record CityRow(
        int GeonameId, string Name, string AsciiName, string[] Alternates, double Latitude, double Longitude, string Code, string Country, string Division,
        int Population)
    {
        public static CityRow Of(string line)
        {
            var row = line.Split('\t');
            var invariant = CultureInfo.InvariantCulture;
            return new(
                int.Parse(row[0], invariant), row[1], row[2], row[3].Split(','), double.Parse(row[4], invariant), double.Parse(row[5], invariant), row[7],
                row[8], row[10], int.Parse(row[14], invariant));
        }
    }
}
