using Extractor.Entities.Gazetteers;

namespace Extractor.Places;

/// <summary>A few countries and divisions.</summary>
/// <param name="Countries">Indices of countries.</param>
/// <param name="Divisions">Indices of divisions.</param>
internal sealed record PlaceSet(IReadOnlyList<int> Countries, IReadOnlyList<int> Divisions)
{
    /// <summary>Nothing.</summary>
    public static PlaceSet None { get; } = new([], []);

    /// <summary>Whether it holds a place: the division that the place lies in, or its country.</summary>
    public bool Holds(Gazetteer gazetteer, PlaceCandidate candidate)
    {
        if (candidate.Sense.Kind is SenseKind.Country or SenseKind.Region) return false;
        if (candidate.Country >= 0 && Contains(Countries, candidate.Country)) return true;
        return candidate.Sense.Kind == SenseKind.City && gazetteer.Places[candidate.Sense.Index].Admin1 is >= 0 and var division && Contains(Divisions, division);
    }

    /// <summary>Whether a country or division is one of it.</summary>
    public bool Has(PlaceCandidate candidate) => candidate.Sense.Kind switch
    {
        SenseKind.Country => Contains(Countries, candidate.Country),
        SenseKind.Admin1 => Contains(Divisions, candidate.Sense.Index),
        _ => false,
    };

    private static bool Contains(IReadOnlyList<int> places, int place)
    {
        for (var i = 0; i < places.Count; i++)
        {
            if (places[i] == place) return true;
        }

        return false;
    }
}
