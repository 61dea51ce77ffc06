using Extractor.Places;

namespace Extractor.Learning.Places;

/// <summary>A text ready for training: its places, which of them are gold, and which of their candidates are right.</summary>
/// <param name="Gold">The text.</param>
/// <param name="Entities">All entities of the text.</param>
/// <param name="Open">The places that the gazetteer knows something for.</param>
/// <param name="Features">What speaks for candidates.</param>
/// <param name="Right">For each of the places which candidates are right, none last; null where the gold does not say.</param>
/// <param name="Weight">Weight of each of its places.</param>
internal sealed record PlaceExample(
    GoldText Gold, IReadOnlyList<Extractor.Model.Entity> Entities, IReadOnlyList<OpenPlace> Open, PlaceFeatures Features, IReadOnlyList<bool[]?> Right, double Weight);
