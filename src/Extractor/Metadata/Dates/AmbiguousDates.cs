using Extractor.Metadata.Ranking;

namespace Extractor.Metadata.Dates;

/// <summary>
/// Reads figures such as <c>08/03/2026</c> the other way around where that is the day that another, plain date of the page names, and their
/// first reading is not.
/// </summary>
internal static class AmbiguousDates
{
    /// <summary>Settles what can be settled, in place.</summary>
    public static void Settle(params ReadOnlySpan<List<Sighting<DateMatch>>> lists)
    {
        var plain = new HashSet<DateOnly>();
        foreach (var list in lists)
        {
            foreach (var sighting in list)
            {
                if (!sighting.Value.IsAmbiguous) plain.Add(sighting.Value.Date.Day);
            }
        }

        foreach (var list in lists)
        {
            for (var i = 0; i < list.Count; i++)
            {
                var match = list[i].Value;
                if (!match.IsAmbiguous || plain.Contains(match.Date.Day)) continue;
                var turned = new DateOnly(match.Date.Day.Year, match.Date.Day.Day, match.Date.Day.Month);
                if (plain.Contains(turned)) list[i] = list[i] with { Value = match with { Date = match.Date with { Day = turned }, IsAmbiguous = false } };
            }
        }
    }
}
