namespace Extractor.Entities.Gazetteers;

/// <summary>A city, a first-order division or another part of the earth's surface.</summary>
/// <param name="GeonameId">Its GeoNames identifier; 0 where it has none.</param>
/// <param name="Country">Index into <see cref="World.Countries"/>; -1 for seas and the like.</param>
/// <param name="Admin1">Index of the division that a city lies in, into <see cref="Gazetteer.Places"/>; -1 where unknown.</param>
/// <param name="Population">Inhabitants; of a division, those of its cities.</param>
/// <param name="IsCapital">Whether it is the capital of its country.</param>
/// <param name="Latitude">Degrees north, to a hundredth; of a division, the middle of its cities.</param>
/// <param name="Longitude">Degrees east, likewise.</param>
internal readonly record struct GazetteerPlace(
    int GeonameId, short Country, int Admin1, int Population, bool IsCapital, double Latitude = 0, double Longitude = 0);
