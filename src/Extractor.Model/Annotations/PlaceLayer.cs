namespace Extractor.Model;

/// <summary>Places resolved, and the regions that they lie in.</summary>
public sealed record PlaceLayer : AnnotationLayer
{
    /// <summary>What the place entities stand for; entities without an entry could not be resolved.</summary>
    public IReadOnlyList<ResolvedPlace> Places { get; init; } = [];

    /// <summary>Countries that the text is about, the most probable first.</summary>
    public IReadOnlyList<ConcernedCountry> Countries { get; init; } = [];

    /// <summary>Parts of the world as editors divide it, most relevant first.</summary>
    public IReadOnlyList<EditorialRegion> EditorialRegions { get; init; } = [];

    /// <summary>Regions, most relevant first.</summary>
    public IReadOnlyList<Region> Regions { get; init; } = [];

    /// <summary>Name of the most relevant region.</summary>
    public Evidenced<string>? PrimaryRegion { get; init; }
}
