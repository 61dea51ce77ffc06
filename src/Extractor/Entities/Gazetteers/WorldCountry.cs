namespace Extractor.Entities.Gazetteers;

/// <summary>A country or territory of ISO 3166-1.</summary>
/// <param name="Code">Alpha-2.</param>
/// <param name="M49">UN M49, three digits; empty where the UN gives none.</param>
/// <param name="Name">Common English name.</param>
/// <param name="Region">Code of the smallest M49 region above it that has a part in the world's geography; empty where none has.</param>
/// <param name="GeonameId">Its GeoNames identifier.</param>
/// <param name="Population">Inhabitants.</param>
/// <param name="Latitude">Degrees north of a point at about its middle.</param>
/// <param name="Longitude">Degrees east, likewise.</param>
internal sealed record WorldCountry(string Code, string M49, string Name, string Region, int GeonameId, int Population, double Latitude = 0, double Longitude = 0);
