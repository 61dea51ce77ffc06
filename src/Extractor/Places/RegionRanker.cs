using Extractor.Entities.Gazetteers;
using Extractor.Model;

namespace Extractor.Places;

/// <summary>Gathers weighted countries into M49 regions.</summary>
internal sealed class RegionRanker(World world)
{
    /// <summary>Share of the geographic attention below which a country is mentioned in passing; best of 16 settings over the 90 annotated pages (F1 0.83 on those same pages).</summary>
    private const double PassingShare = 0.14;

    /// <summary>Share of the text's whole attention below which a country is mentioned in passing, even where no other is named; likewise.</summary>
    private const double PassingAttention = 0.04;

    /// <summary>Most countries that a story is about.</summary>
    private const int MaxCountries = 4;

    /// <summary>Most spans that show why a region counts.</summary>
    private const int MaxEvidence = 12;

    /// <summary>The regions, most relevant first.</summary>
    public IReadOnlyList<Region> Rank(CountryWeights weights, Article article)
    {
        var total = weights.Countries.Values.Sum(country => country.Weight) + weights.Regions.Values.Sum(region => region.Weight);
        if (total <= 0) return [];
        var parts = new SortedDictionary<string, (double Score, List<(int Country, double Weight)> Countries, List<TextSpan> Evidence)>(StringComparer.Ordinal);
        var relevant = weights.Countries.Where(country => country.Value.Weight / total >= PassingShare && country.Value.Weight >= PassingAttention)
            .OrderByDescending(country => country.Value.Weight).ThenBy(country => country.Key).Take(MaxCountries);
        foreach (var (index, (weight, evidence)) in relevant)
        {
            var code = world.Countries[index].Region;
            if (code.Length == 0) continue;
            if (!parts.TryGetValue(code, out var part)) part = (0, [], []);
            part.Countries.Add((index, weight));
            part.Evidence.AddRange(evidence);
            parts[code] = (part.Score + weight, part.Countries, part.Evidence);
        }

        foreach (var (index, (weight, evidence)) in weights.Regions)
        {
            var code = world.Regions[index].Code;
            if (code.Length == 0 || weight / total < PassingShare) continue;
            if (!parts.TryGetValue(code, out var part)) part = (0, [], []);
            part.Evidence.AddRange(evidence);
            parts[code] = (part.Score + weight, part.Countries, part.Evidence);
        }

        return
        [
            .. parts.OrderByDescending(part => part.Value.Score).ThenBy(part => part.Key, StringComparer.Ordinal).Select(part => new Region
            {
                Code = part.Key,
                Name = world.RegionOf(part.Key)!.Name,
                Countries = [.. part.Value.Countries.Select(country => world.Countries[country.Country].Code)],
                Score = Math.Round(part.Value.Score / total, 4),
                Evidence = [.. part.Value.Evidence.Order().Distinct().Where(span => !article.IsApparatus(span)).Take(MaxEvidence)],
            }),
        ];
    }
}
