using Extractor.Entities.Gazetteers;
using Extractor.Model;

namespace Extractor.Places;

/// <summary>Reads what is named right beside a place: <c>Paris, Texas</c>, <c>London, Ont.</c>, <c>Alexandria (Virginia)</c>, <c>Aleppo in Syria</c>.</summary>
internal sealed class PlaceNeighbours(Gazetteer gazetteer, string text)
{
    /// <summary>Mentions of an entity that are looked at.</summary>
    private const int MostMentions = 20;

    /// <summary>Words that the name of a division or country may have.</summary>
    private const int MostWords = 4;

    private static readonly string[] Links = [", ", " (", " in ", ", in "];

    /// <summary>The countries and divisions that stand behind an entity's mentions.</summary>
    public PlaceSet After(Entity entity)
    {
        List<int>? countries = null, divisions = null;
        foreach (var mention in entity.Mentions.Take(MostMentions))
        {
            foreach (var link in Links)
            {
                if (!text.AsSpan(mention.End).StartsWith(link, StringComparison.Ordinal)) continue;
                foreach (var sense in SensesAt(mention.End + link.Length))
                {
                    if (sense.Kind is SenseKind.Country or SenseKind.CountryPart) (countries ??= []).Add(sense.Index);
                    else if (sense.Kind == SenseKind.Admin1) (divisions ??= []).Add(sense.Index);
                }
            }
        }

        return countries is null && divisions is null ? PlaceSet.None : new(countries ?? [], divisions ?? []);
    }

    /// <summary>Tells every place which others stand before it after a comma: what they may lie in.</summary>
    public void SetBefore(IReadOnlyList<OpenPlace> places)
    {
        var byEnd = new Dictionary<int, OpenPlace>();
        foreach (var place in places)
        {
            foreach (var mention in place.Entity.Mentions) byEnd.TryAdd(mention.End, place);
        }

        foreach (var place in places)
        {
            SortedSet<int>? countries = null, divisions = null;
            foreach (var mention in place.Entity.Mentions.Take(MostMentions))
            {
                foreach (var link in Links)
                {
                    var end = mention.Start - link.Length;
                    if (end <= 0 || !text.AsSpan(end).StartsWith(link, StringComparison.Ordinal) || !byEnd.TryGetValue(end, out var inner) || inner == place) continue;
                    foreach (var candidate in inner.Candidates)
                    {
                        if (!candidate.IsOnMap || candidate.Country < 0) continue;
                        (countries ??= []).Add(candidate.Country);
                        if (gazetteer.Places[candidate.Sense.Index].Admin1 is >= 0 and var division) (divisions ??= []).Add(division);
                    }
                }
            }

            if (countries is not null) place.Before = new([.. countries], [.. divisions ?? []]);
        }
    }

    private List<NameSense> SensesAt(int start)
    {
        var senses = new List<NameSense>();
        if (start >= text.Length || !char.IsUpper(text[start])) return senses;
        for (int end = start + 1, words = 1; end <= text.Length && words <= MostWords; end++)
        {
            if (end < text.Length && (char.IsLetter(text[end]) || text[end] is '.' or '’' or '\'')) continue;
            var hash = NameKey.Of(text.AsSpan(start, end - start));
            foreach (var sense in gazetteer.Senses(gazetteer.Find(hash))) senses.Add(sense);
            foreach (var place in gazetteer.MinorPlaces(hash)) senses.Add(gazetteer.SenseOf(place));
            words++;
            if (end >= text.Length || text[end] is not (' ' or '-')) break;
        }

        return senses;
    }
}
