using Extractor.Entities.Gazetteers;

namespace Extractor.Places;

/// <summary>What a place entity may stand for.</summary>
/// <param name="Sense">The sense of the gazetteer.</param>
/// <param name="Country">Index of the country that it is or lies in; -1 for parts of the world that hold several.</param>
/// <param name="IsPartOf">Whether the name says that only a part is meant, such as <c>northern Syria</c>.</param>
/// <param name="IsMinor">Whether the name is one by which no place is told from another thing: of a village, or in another language.</param>
internal readonly record struct PlaceCandidate(NameSense Sense, int Country, bool IsPartOf, bool IsMinor = false)
{
    /// <summary>Whether the candidate stands on the map as a place of its own: a division, city, water or the like.</summary>
    public bool IsOnMap => Sense.Kind is SenseKind.Admin1 or SenseKind.City;
}
