namespace Extractor.Model;

/// <summary>What sort of thing an entity is.</summary>
public enum EntityType
{
    /// <summary>A named human.</summary>
    Person,

    /// <summary>A company, institution, party, team or other body.</summary>
    Organization,

    /// <summary>A country, city, region, building or natural place.</summary>
    Place,

    /// <summary>A named product, service or work.</summary>
    Product,

    /// <summary>A named event.</summary>
    Event,

    /// <summary>A named law, treaty or standard.</summary>
    Law,
}
