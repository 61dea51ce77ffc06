namespace Extractor.Model;

/// <summary>What a place entity stands for in the world.</summary>
public sealed record ResolvedPlace
{
    /// <summary>Identifier of the entity within the record.</summary>
    public required string EntityId { get; init; }

    /// <summary>Country, ISO 3166-1 alpha-2; null for continents, seas and the like.</summary>
    public string? Country { get; init; }

    /// <summary><c>country</c>, <c>city</c>, <c>admin1</c>, <c>region</c>, …</summary>
    public required string Subtype { get; init; }

    /// <summary>Identifiers such as <c>iso3166</c>, <c>geonames</c>, <c>m49</c>.</summary>
    public required IReadOnlyDictionary<string, string> Identifiers { get; init; }

    /// <summary>Where it lies: a point in it; null where none is known.</summary>
    public Coordinates? Coordinates { get; init; }

    /// <summary>Mentions that stand for the government, in text order.</summary>
    public IReadOnlyList<Metonym> Metonyms { get; init; } = [];

    /// <summary>Probability that the place is right, 0 to 1.</summary>
    public double Confidence { get; init; }
}
