using Extractor.Entities.Gazetteers;

namespace Extractor.Places.Focus;

/// <summary>Finds countries in titles and in the names of organisations, where no place is recognised as such.</summary>
internal sealed class NamesInNames(Gazetteer gazetteer)
{
    /// <summary>Words that a name has at most.</summary>
    private const int MostWords = 3;

    /// <summary>Words of a title that are looked at.</summary>
    private const int MostTitleWords = 40;

    /// <summary>Inhabitants of a city or division from which its name in that of an organisation says where this is.</summary>
    private const int LeastPopulation = 100_000;

    /// <summary>The country of the largest city or division that an organisation is named after; -1 where there is none.</summary>
    public int SeatOf(string name)
    {
        var (country, most) = (-1, LeastPopulation);
        foreach (var senses in Names(name))
        {
            foreach (var sense in senses)
            {
                if (sense.Kind is not (SenseKind.Admin1 or SenseKind.City)) continue;
                var place = gazetteer.Places[sense.Index];
                if (place.Country >= 0 && place.Population > most) (country, most) = (place.Country, place.Population);
            }
        }

        return country;
    }

    /// <summary>Indices of the countries that a title names, by themselves, their people, their government or one of their divisions.</summary>
    public IReadOnlyList<int> CountriesOf(string? title)
    {
        var countries = new List<int>();
        foreach (var senses in Names(title ?? string.Empty))
        {
            var country = -1;
            foreach (var sense in senses)
            {
                if (sense.Kind is SenseKind.Country or SenseKind.Demonym or SenseKind.Government or SenseKind.CountryPart) country = sense.Index;
                else if (sense.Kind == SenseKind.Admin1 && country < 0 && gazetteer.Places[sense.Index].Population > LeastPopulation) country = gazetteer.Places[sense.Index].Country;
                if (sense.Kind is SenseKind.Country or SenseKind.Demonym) break;
            }

            if (country >= 0 && !countries.Contains(country)) countries.Add(country);
        }

        return countries;
    }

    // The longest name at each word, not within another.
    private IEnumerable<NameSense[]> Names(string text)
    {
        var words = 0;
        for (var start = 0; start < text.Length && words < MostTitleWords;)
        {
            if (!char.IsUpper(text[start]) || (start > 0 && char.IsLetterOrDigit(text[start - 1])))
            {
                start++;
                continue;
            }

            words++;
            var (after, found) = (start + 1, Array.Empty<NameSense>());
            for (int end = start + 1, count = 0; end <= text.Length && count < MostWords; end++)
            {
                if (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '.')) continue;
                var name = text.AsSpan(start, end - start).TrimEnd('.');
                var index = gazetteer.Find(text.AsSpan(start, end - start));
                if (index < 0) index = gazetteer.Find(name);
                if (index >= 0 && IsName(index, name)) (after, found) = (end, gazetteer.Senses(index).ToArray());
                count++;
                if (end < text.Length && text[end] != ' ') break;
            }

            if (found.Length > 0) yield return found;
            start = after;
        }
    }

    private bool IsName(int index, ReadOnlySpan<char> name)
    {
        var flags = gazetteer.Flags(index);
        return (flags & NameFlags.CommonWord) == 0 && ((flags & NameFlags.CapitalsOnly) == 0 || !name.ContainsAnyInRange('a', 'z'));
    }
}
