using Extractor.Entities.Gazetteers;
using Extractor.Model;

namespace Extractor.Places;

/// <summary>Gathers the countries that a text is about into M49 regions, with those that it names as such.</summary>
internal sealed class RegionRanker(World world)
{
    /// <summary>Share of the text's geographic attention below which a region is named in passing; set by hand.</summary>
    private const double PassingShare = 0.14;

    /// <summary>Most spans that show why a region counts.</summary>
    private const int MostEvidence = 12;

    /// <summary>The regions, that of the most probable country first.</summary>
    /// <param name="countries">The countries that the text is about, the most probable first.</param>
    /// <param name="named">The regions that it names, by their index, with their share of its geographic attention.</param>
    public IReadOnlyList<Region> Rank(IReadOnlyList<ConcernedCountry> countries, IReadOnlyDictionary<int, (double Share, IReadOnlyList<TextSpan> Evidence)> named)
    {
        var parts = new SortedDictionary<string, (double Score, List<string> Countries, List<TextSpan> Evidence)>(StringComparer.Ordinal);
        foreach (var country in countries) Add(world.Countries[world.IndexOf(country.Code)].Region, country.Score, country.Evidence, country.Code);
        foreach (var (index, (share, evidence)) in named)
        {
            if (share >= PassingShare) Add(world.Regions[index].Code, share, evidence, null);
        }

        return
        [
            .. parts.OrderByDescending(part => part.Value.Score).ThenBy(part => part.Key, StringComparer.Ordinal).Select(part => new Region
            {
                Code = part.Key,
                Name = world.RegionOf(part.Key)!.Name,
                Countries = part.Value.Countries,
                Score = Math.Round(part.Value.Score, 4),
                Evidence = [.. part.Value.Evidence.Order().Distinct().Take(MostEvidence)],
            }),
        ];

        void Add(string code, double score, IReadOnlyList<TextSpan> evidence, string? country)
        {
            if (code.Length == 0) return;
            if (!parts.TryGetValue(code, out var part)) part = (score, [], []);
            part.Evidence.AddRange(evidence);
            if (country is not null) part.Countries.Add(country);
            parts[code] = part;
        }
    }
}
