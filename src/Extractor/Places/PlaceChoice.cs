using Extractor.Entities.Gazetteers;
using Extractor.Model;

namespace Extractor.Places;

/// <summary>What a place entity stands for.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Place">The most probable candidate.</param>
/// <param name="Confidence">Probability that it is this candidate, or the city or division of the same name that goes with it.</param>
/// <param name="CountryConfidence">Probability that it is or lies in this candidate's country; the same where it has none.</param>
/// <param name="CountryShare">The same, given that it is a place that the gazetteer knows.</param>
internal sealed record PlaceChoice(Entity Entity, PlaceCandidate Place, double Confidence, double CountryConfidence, double CountryShare)
{
    /// <summary>
    /// Probability from which a place is linked. At 0.5, where the name as likely stands for something that the gazetteer does not have, fewer places are
    /// linked and more of them rightly; see the model's card.
    /// </summary>
    public const double LeastConfidence = 0.4;

    /// <summary>
    /// Probability from which a place is counted for a country. A place that the gazetteer does not have lies mostly where its namesake does, so
    /// that the country is right more often than the probability says; see the model's card for how often.
    /// </summary>
    public const double LeastCountryConfidence = 0.1;

    /// <summary>Whether the place is counted for its country.</summary>
    public bool IsCountryTold => CountryConfidence >= LeastCountryConfidence;

    /// <summary>Chooses among the candidates. A city and the division around it of the same name do not speak against each other.</summary>
    /// <param name="gazetteer">The gazetteer.</param>
    /// <param name="place">The place.</param>
    /// <param name="chances">Probability of each candidate and, last, of none.</param>
    public static PlaceChoice Of(Gazetteer gazetteer, OpenPlace place, double[] chances)
    {
        var best = 0;
        for (var i = 1; i < place.Candidates.Count; i++)
        {
            if (chances[i] > chances[best]) best = i;
        }

        var chosen = place.Candidates[best];
        if (chosen.Country < 0) return new(place.Entity, chosen, chances[best], chances[best], 1);
        double country = 0, same = 0;
        for (var i = 0; i < place.Candidates.Count; i++)
        {
            if (place.Candidates[i].Country != chosen.Country) continue;
            country += chances[i];
            if (i == best || Holds(gazetteer, place.Candidates[i], chosen) || Holds(gazetteer, chosen, place.Candidates[i])) same += chances[i];
        }

        return new(place.Entity, chosen, same, country, country / Math.Max(double.Epsilon, 1 - chances[^1]));
    }

    private static bool Holds(Gazetteer gazetteer, PlaceCandidate division, PlaceCandidate city) =>
        division.Sense.Kind == SenseKind.Admin1 && city.Sense.Kind == SenseKind.City && gazetteer.Places[city.Sense.Index].Admin1 == division.Sense.Index;
}
