using Extractor.Model;

namespace Extractor.Places;

/// <summary>What a place entity stands for.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Place">The most probable candidate.</param>
/// <param name="Confidence">Probability that it is this candidate.</param>
/// <param name="CountryConfidence">Probability that it is or lies in this candidate's country; the same where it has none.</param>
internal sealed record PlaceChoice(Entity Entity, PlaceCandidate Place, double Confidence, double CountryConfidence)
{
    /// <summary>Chooses among the candidates.</summary>
    /// <param name="place">The place.</param>
    /// <param name="chances">Probability of each candidate and, last, of none.</param>
    public static PlaceChoice Of(OpenPlace place, double[] chances)
    {
        var best = 0;
        for (var i = 1; i < place.Candidates.Count; i++)
        {
            if (chances[i] > chances[best]) best = i;
        }

        var chosen = place.Candidates[best];
        if (chosen.Country < 0) return new(place.Entity, chosen, chances[best], chances[best]);
        double country = 0;
        for (var i = 0; i < place.Candidates.Count; i++)
        {
            if (place.Candidates[i].Country == chosen.Country) country += chances[i];
        }

        return new(place.Entity, chosen, chances[best], country);
    }
}
