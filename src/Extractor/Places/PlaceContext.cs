using Extractor.Entities.Gazetteers;

namespace Extractor.Places;

/// <summary>What a text's places say about each other: how much it names each country and division, and where on the map it is.</summary>
internal sealed class PlaceContext
{
    /// <summary>Places that say where on the map the text is: the surest and most often named.</summary>
    private const int MostAnchors = 8;

    private readonly Dictionary<int, double> countries = [];
    private readonly Dictionary<int, double> divisions = [];
    private readonly Gazetteer gazetteer;
    private readonly List<(OpenPlace Place, GeoPoint Point, double Weight)> anchors = [];

    /// <summary>Counts the places by how probable each of their candidates is.</summary>
    /// <param name="gazetteer">The gazetteer.</param>
    /// <param name="places">The places.</param>
    /// <param name="chances">The probability of each candidate of each place.</param>
    public PlaceContext(Gazetteer gazetteer, IReadOnlyList<OpenPlace> places, IReadOnlyList<double[]> chances)
    {
        this.gazetteer = gazetteer;
        var points = new PriorityQueue<(OpenPlace Place, GeoPoint Point, double Weight), (double Weight, int Order)>();
        for (var i = 0; i < places.Count; i++)
        {
            var place = places[i];
            var best = 0;
            for (var j = 0; j < place.Candidates.Count; j++)
            {
                Count(place.Candidates[j], place.Weight * chances[i][j], 1);
                if (chances[i][j] > chances[i][best]) best = j;
            }

            var weight = place.Weight * chances[i][best];
            if (!place.Candidates[best].IsOnMap || PlacePoints.Of(gazetteer, place.Candidates[best].Sense) is not { } point) continue;
            points.Enqueue((place, point, weight), (weight, -i));
            if (points.Count > MostAnchors) points.Dequeue();
        }

        while (points.TryDequeue(out var anchor, out _)) anchors.Add(anchor);
    }

    /// <summary>Takes a place out, or puts it back: it is no witness to itself.</summary>
    public void Count(OpenPlace place, double[] chances, int sign)
    {
        for (var j = 0; j < place.Candidates.Count; j++) Count(place.Candidates[j], place.Weight * chances[j], sign);
    }

    /// <summary>Counts evidence for a country that is none of the places.</summary>
    public void Count(int country, double weight) => countries[country] = countries.GetValueOrDefault(country) + weight;

    /// <summary>How much the text names a country.</summary>
    public double Country(int country) => country < 0 ? 0 : countries.GetValueOrDefault(country);

    /// <summary>How much the text names a division or places in it.</summary>
    public double Division(int division) => division < 0 ? 0 : divisions.GetValueOrDefault(division);

    /// <summary>How close a point is to the nearest other place of the text: 1 at the same spot, falling to 0.</summary>
    public double Nearness(OpenPlace of, GeoPoint point)
    {
        double best = 0;
        foreach (var (place, other, weight) in anchors)
        {
            if (place != of) best = Math.Max(best, weight * Math.Exp(-point.DistanceTo(other) / Reach));
        }

        return best;
    }

    /// <summary>Kilometres over which nearness falls by a factor of e.</summary>
    private const double Reach = 200;

    private void Count(PlaceCandidate candidate, double weight, int sign)
    {
        if (candidate.Country >= 0) countries[candidate.Country] = countries.GetValueOrDefault(candidate.Country) + (sign * weight);
        if (!candidate.IsOnMap) return;
        var division = candidate.Sense.Kind == SenseKind.Admin1 ? candidate.Sense.Index : gazetteer.Places[candidate.Sense.Index].Admin1;
        if (division >= 0) divisions[division] = divisions.GetValueOrDefault(division) + (sign * weight);
    }
}
