using Extractor.Model;

namespace Extractor.Assessment;

/// <summary>Whether the declared region holds the countries that the text is about.</summary>
internal sealed class RegionCheck
{
    /// <summary>
    /// Share of the sentences that name a country from which that country carries the story. Countries named beside it in passing
    /// stay below; two that share a story evenly both reach it.
    /// </summary>
    private const double CarryingShare = 0.3;

    /// <summary>Fewest sentences that must name a country for it to speak against the declared region.</summary>
    private const int FewestSentences = 2;

    private readonly DeclaredRegions regions = new();

    /// <summary>The conflict; null where there is none.</summary>
    public Conflict? Of(ConflictCase at)
    {
        if (at.Declared.Region?.Value is not { } declared || at.Places.Regions.Count == 0) return null;
        if (regions.Countries(declared) is not { } inside) return null;
        var counts = Counts(at);
        var total = counts.Sum(country => country.Sentences);
        var outside = counts.FirstOrDefault(country => !inside.Contains(country.Code));
        if (outside.Code is null || outside.Sentences < FewestSentences || outside.Sentences < CarryingShare * total) return null;
        return new(
            "region", declared, string.Join(", ", at.Places.Regions.Take(3).Select(region => region.Name)),
            $"{regions.Name(outside.Code)} is named in {ConflictCase.Sentences(outside.Sentences)} and lies outside the declared region");
    }

    /// <summary>Sentences that name each country or a place in it, most first.</summary>
    private static List<(string Code, int Sentences)> Counts(ConflictCase at)
    {
        var entities = at.Entities.ToDictionary(entity => entity.Id, StringComparer.Ordinal);
        return
        [
            .. at.Places.Places
                .Where(place => place.Country is not null && entities.ContainsKey(place.EntityId))
                .GroupBy(place => place.Country!, StringComparer.Ordinal)
                .Select(country => (country.Key, at.SentencesNaming(country.Select(place => entities[place.EntityId]))))
                .OrderByDescending(country => country.Item2)
                .ThenBy(country => country.Key, StringComparer.Ordinal),
        ];
    }
}
