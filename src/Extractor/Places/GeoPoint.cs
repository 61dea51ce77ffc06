namespace Extractor.Places;

/// <summary>A point on the earth.</summary>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
internal readonly record struct GeoPoint(double Latitude, double Longitude)
{
    /// <summary>Mean radius of the earth in kilometres.</summary>
    private const double Radius = 6371;

    /// <summary>Distance in kilometres along the great circle, by the haversine formula.</summary>
    public double DistanceTo(GeoPoint other)
    {
        var (latitude, longitude) = (Radians(other.Latitude - Latitude), Radians(other.Longitude - Longitude));
        var (north, east) = (Math.Sin(latitude / 2), Math.Sin(longitude / 2));
        var square = (north * north) + (Math.Cos(Radians(Latitude)) * Math.Cos(Radians(other.Latitude)) * east * east);
        return 2 * Radius * Math.Asin(Math.Min(1, Math.Sqrt(square)));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
