using Extractor.Entities.Gazetteers;
using Extractor.Places;

namespace Extractor.Learning.Places;

/// <summary>Tells the country of a point by the nearest city, found in a grid of degrees.</summary>
internal sealed class WorldMap
{
    /// <summary>Kilometres beyond which the nearest city says nothing: the point lies at sea.</summary>
    private const double Farthest = 300;

    private readonly Dictionary<(int Latitude, int Longitude), List<(GeoPoint Point, short Country)>> cells = [];

    /// <summary>Enters the cities of a gazetteer.</summary>
    public WorldMap(Gazetteer gazetteer)
    {
        for (var i = 0; i < gazetteer.Places.Count; i++)
        {
            var place = gazetteer.Places[i];
            if (place.GeonameId == 0 || place.Country < 0 || gazetteer.SenseOf(i).Kind != SenseKind.City) continue;
            var cell = CellOf(new(place.Latitude, place.Longitude));
            if (!cells.TryGetValue(cell, out var cities)) cells[cell] = cities = [];
            cities.Add((new(place.Latitude, place.Longitude), place.Country));
        }
    }

    /// <summary>Index of the country; -1 at sea.</summary>
    public int CountryAt(GeoPoint point)
    {
        var (latitude, longitude) = CellOf(point);
        var (best, country) = (Farthest, -1);
        for (var reach = 0; reach <= 4; reach++)
        {
            for (var north = latitude - reach; north <= latitude + reach; north++)
            {
                for (var east = longitude - reach; east <= longitude + reach; east++)
                {
                    if (Math.Max(Math.Abs(north - latitude), Math.Abs(east - longitude)) != reach || !cells.TryGetValue((north, east), out var cities)) continue;
                    foreach (var city in cities)
                    {
                        if (point.DistanceTo(city.Point) is var distance && distance < best) (best, country) = (distance, city.Country);
                    }
                }
            }

            // A degree of latitude is 111 km; one of longitude is less, so that a ring more is looked at than the latitude asks for.
            if (country >= 0 && best < reach * 55) break;
        }

        return country;
    }

    private static (int Latitude, int Longitude) CellOf(GeoPoint point) => ((int)Math.Floor(point.Latitude), (int)Math.Floor(point.Longitude));
}
