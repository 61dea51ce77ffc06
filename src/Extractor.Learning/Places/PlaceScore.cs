using Extractor.Learning.Documents;
using Extractor.Learning.Evaluation;

namespace Extractor.Learning.Places;

/// <summary>How the places of one text were resolved.</summary>
/// <param name="Id">The text.</param>
/// <param name="Shares">What the text adds to each of the <see cref="PlaceMeasures"/>.</param>
/// <param name="Faults">What was wrong, a line each.</param>
public sealed record PlaceScore(string Id, IReadOnlyDictionary<string, PageShare> Shares, IReadOnlyList<string> Faults)
{
    /// <summary>The countries that the text was told to be about, each with its probability.</summary>
    public IReadOnlyList<Judged> Judged { get; init; } = [];
}
