using Extractor.Entities.Gazetteers;

namespace Extractor.Learning.Places.Focus;

/// <summary>Tells by the pages that a text links to which countries it is about.</summary>
internal sealed class EventCountries(Gazetteer gazetteer)
{
    /// <summary>Inhabitants from which a city is known so well that its page needs no addition to its name.</summary>
    private const int WellKnown = 50_000;

    private readonly GoldReader reader = new(gazetteer);

    /// <summary>Indices of the countries in the order of the links; empty where no link names a place.</summary>
    public IReadOnlyList<int> Of(GoldText text)
    {
        var countries = new List<int>();
        foreach (var place in text.Places)
        {
            var country = reader.Tells(place) ? reader.CountryOf(place) : ByName(place.Page);
            if (country >= 0 && !countries.Contains(country)) countries.Add(country);
        }

        return countries;
    }

    // A page whose title is a bare name is of the best known place of that name.
    private int ByName(string page)
    {
        var (country, most, second) = (-1, 0, 0);
        foreach (var sense in gazetteer.Senses(gazetteer.Find(page)))
        {
            if (sense.Kind is not (SenseKind.City or SenseKind.Admin1)) return -1;
            var place = gazetteer.Places[sense.Index];
            if (place.Country == country || place.Population <= most)
            {
                if (place.Country == country) most = Math.Max(most, place.Population);
                else second = Math.Max(second, place.Population);
                continue;
            }

            (country, second, most) = (place.Country, most, place.Population);
        }

        return most >= WellKnown && most > 4 * second ? country : -1;
    }
}
