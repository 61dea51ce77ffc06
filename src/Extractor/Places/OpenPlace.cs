using Extractor.Model;

namespace Extractor.Places;

/// <summary>A place entity with what it may stand for and what its neighbours say.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Candidates">What it may stand for; at least one.</param>
/// <param name="After">What is named right behind it: <c>Paris, Texas</c>.</param>
/// <param name="Weight">Share of a vote that it has on what the text is about: more where it is named more often.</param>
internal sealed record OpenPlace(Entity Entity, IReadOnlyList<PlaceCandidate> Candidates, PlaceSet After, double Weight)
{
    /// <summary>What holds the places that are named right before it: <c>Paris</c> for the Texas of <c>Paris, Texas</c>.</summary>
    public PlaceSet Before { get; set; } = PlaceSet.None;
}
