using Extractor.Metadata.Dates;
using Extractor.Metadata.Ranking;

namespace Extractor.Learning.Metadata;

/// <summary>A choice of the last change from which sources were hidden that agree on its day.</summary>
/// <param name="Day">The day that the hidden sources name.</param>
/// <param name="Choice">The choice that is left.</param>
internal sealed record HiddenSourceChoice(DateOnly Day, FieldChoice<DateMatch> Choice)
{
    /// <summary>
    /// The choices of a page whose machine-readable sources agree on the day of the last change, which no gold names: with all of these
    /// but one hidden, each in turn, and with all of them hidden.
    /// </summary>
    /// <param name="sightings">The page's dates.</param>
    public static IReadOnlyList<HiddenSourceChoice> Of(DateSightings sightings)
    {
        var agreed = sightings.Modified.Where(sighting => sighting.Origin == Model.Origin.Metadata)
            .GroupBy(sighting => sighting.Value.Date.Day)
            .Select(day => (Day: day.Key, Sources: day.Select(sighting => sighting.Source).Distinct(StringComparer.Ordinal).ToList()))
            .Where(day => day.Sources.Count > 1).ToList();
        if (agreed.Count != 1) return [];
        var (right, sources) = agreed[0];
        var variants = new List<HiddenSourceChoice>();
        foreach (var shown in sources.Append(null))
        {
            var left = sightings.Modified.Where(sighting => sighting.Source == shown || !sources.Contains(sighting.Source)).ToList();
            if (left.Count > 0) variants.Add(new(right, DateReader.ModifiedChoice(left, sightings.Published)));
        }

        return variants;
    }
}
