using Extractor.Entities.Gazetteers;

namespace Extractor.Places;

/// <summary>Where the senses of place names lie.</summary>
internal static class PlacePoints
{
    /// <summary>The point of a sense; null where it has none.</summary>
    public static GeoPoint? Of(Gazetteer gazetteer, NameSense sense)
    {
        switch (sense.Kind)
        {
            case SenseKind.Country or SenseKind.Demonym or SenseKind.CountryPart or SenseKind.Government:
                var country = gazetteer.World.Countries[sense.Index];
                return new(country.Latitude, country.Longitude);
            case SenseKind.Region:
                var region = gazetteer.World.Regions[sense.Index];
                return region is { Latitude: 0, Longitude: 0 } ? null : new(region.Latitude, region.Longitude);
            case SenseKind.Admin1 or SenseKind.City:
                var place = gazetteer.Places[sense.Index];
                return place is { Latitude: 0, Longitude: 0 } ? null : new(place.Latitude, place.Longitude);
            default:
                return null;
        }
    }
}
