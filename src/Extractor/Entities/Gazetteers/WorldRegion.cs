namespace Extractor.Entities.Gazetteers;

/// <summary>A part of the world that holds countries: an M49 region or one that is only spoken of, such as the Balkans.</summary>
/// <param name="Code">UN M49, three digits; empty for one that is only spoken of.</param>
/// <param name="Name">English name.</param>
/// <param name="Parent">Code of the M49 region above; empty for the world.</param>
/// <param name="Latitude">Degrees north of a point at about its middle.</param>
/// <param name="Longitude">Degrees east, likewise.</param>
internal sealed record WorldRegion(string Code, string Name, string Parent, double Latitude = 0, double Longitude = 0);
