namespace Extractor.Layout;

/// <summary>A part of a segment's text.</summary>
/// <param name="Segment">The segment.</param>
/// <param name="Start">UTF-16 offset into the segment's text.</param>
/// <param name="End">UTF-16 offset after the part.</param>
internal readonly record struct SegmentPart(Segment Segment, int Start, int End)
{
    /// <summary>The whole of a segment.</summary>
    public static SegmentPart All(Segment segment) => new(segment, 0, segment.Text.Length);

    /// <summary>The words of the part.</summary>
    public string Text => Segment.Text[Start..End];
}
