using Extractor.Entities.Gazetteers;
using Extractor.Model;
using Extractor.Models;

namespace Extractor.Places;

/// <summary>Gathers countries into the parts of the world that editors speak of.</summary>
internal sealed class EditorialMap
{
    /// <summary>Most spans that show why a region counts.</summary>
    private const int MostEvidence = 12;

    private readonly List<(string Name, HashSet<string> Countries)> regions = [];

    /// <summary>Reads which countries each region holds.</summary>
    public EditorialMap(World world)
    {
        foreach (var line in Lines())
        {
            var cells = line.Split('\t');
            var countries = new HashSet<string>(StringComparer.Ordinal);
            foreach (var code in cells[1].Split(','))
            {
                if (code[0] == '-') countries.Remove(code[1..]);
                else if (char.IsDigit(code[0])) countries.UnionWith(world.Countries.Where(country => Holds(world, code, country.Region)).Select(country => country.Code));
                else countries.Add(code);
            }

            regions.Add((cells[0].Split('|')[0], countries));
        }
    }

    /// <summary>The table: names parted by <c>|</c>, a tab, codes of M49 and ISO 3166-1 with commas between.</summary>
    public static IEnumerable<string> Lines() => EmbeddedData.Lines("Places/editorial-regions.tsv");

    /// <summary>The regions of countries, the one of the most probable country first.</summary>
    public IReadOnlyList<EditorialRegion> Of(IReadOnlyList<ConcernedCountry> countries) =>
    [
        .. regions.Select(region => (region.Name, Countries: countries.Where(country => region.Countries.Contains(country.Code)).ToList()))
            .Where(region => region.Countries.Count > 0)
            .OrderByDescending(region => region.Countries[0].Score)
            .Select(region => new EditorialRegion
            {
                Name = region.Name,
                Countries = [.. region.Countries.Select(country => country.Code)],
                Score = region.Countries[0].Score,
                Evidence = [.. region.Countries.SelectMany(country => country.Evidence).Order().Distinct().Take(MostEvidence)],
            }),
    ];

    private static bool Holds(World world, string code, string region)
    {
        for (var at = region; at.Length > 0; at = world.RegionOf(at)?.Parent ?? string.Empty)
        {
            if (at == code) return true;
        }

        return false;
    }
}
