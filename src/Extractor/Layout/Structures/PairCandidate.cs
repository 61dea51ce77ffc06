namespace Extractor.Layout;

/// <summary>What may be a label and its values.</summary>
/// <param name="Form">How the page prints it.</param>
/// <param name="Label">The label.</param>
/// <param name="Values">Its values; one but where a term has several descriptions or a cell several lines.</param>
/// <param name="Note">The sentence under it.</param>
/// <param name="Next">Index of the segment after it.</param>
internal sealed record PairCandidate(PairForm Form, SegmentPart Label, IReadOnlyList<SegmentPart> Values, SegmentPart? Note, int Next)
{
    /// <summary>Whether label and value stand in segments of their own.</summary>
    public bool IsSplit => Form is PairForm.Definition or PairForm.Row or PairForm.Stacked;

    /// <summary>Index of the first segment.</summary>
    public int First => Label.Segment.Index;

    /// <summary>Field of a known label; <c>-</c> for those that state nothing, null for unknown labels.</summary>
    public string? Field { get; } = ProfileLexer.FieldOf(Label);

    /// <summary>Whether the vocabulary has the label.</summary>
    public bool IsKnown => Field is not (null or "!");
}
