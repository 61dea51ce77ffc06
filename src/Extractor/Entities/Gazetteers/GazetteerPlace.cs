namespace Extractor.Entities.Gazetteers;

/// <summary>A city or first-order division.</summary>
/// <param name="GeonameId">Its GeoNames identifier.</param>
/// <param name="Country">Index into <see cref="World.Countries"/>.</param>
/// <param name="Admin1">Index of the division that a city lies in, into <see cref="Gazetteer.Places"/>; -1 where unknown.</param>
/// <param name="Population">Inhabitants; of a division, those of its cities.</param>
/// <param name="IsCapital">Whether it is the capital of its country.</param>
internal readonly record struct GazetteerPlace(int GeonameId, short Country, int Admin1, int Population, bool IsCapital);
