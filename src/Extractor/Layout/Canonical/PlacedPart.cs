namespace Extractor.Layout;

/// <summary>A part of a segment with its place in the canonical text.</summary>
/// <param name="Part">The part.</param>
/// <param name="Start">UTF-16 offset of its first unit in the canonical text.</param>
internal readonly record struct PlacedPart(SegmentPart Part, int Start);
