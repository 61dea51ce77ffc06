namespace Extractor.Layout;

/// <summary>A label–value pair on segments.</summary>
/// <param name="Label">The label's words without a closing colon.</param>
/// <param name="Value">The value's words.</param>
/// <param name="Note">The sentence printed under the pair; null where there is none.</param>
internal sealed record PlannedPair(SegmentPart Label, SegmentPart Value, SegmentPart? Note);
