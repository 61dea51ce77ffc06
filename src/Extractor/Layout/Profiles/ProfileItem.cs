namespace Extractor.Layout;

/// <summary>A line of a profile page, or a part of one, and what it is.</summary>
/// <param name="Index">Index of its (first) segment.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Line">The whole line.</param>
/// <param name="Words">All of the words; the label of a pair.</param>
/// <param name="Value">The value of a pair.</param>
/// <param name="Name">Field of a label, name of a section; null for words and for labels that state nothing known.</param>
/// <param name="Cells">Cells of a scale's row.</param>
internal readonly record struct ProfileItem(
    int Index,
    ProfileItemKind Kind,
    SegmentPart Line,
    SegmentPart Words,
    SegmentPart? Value = null,
    string? Name = null,
    IReadOnlyList<SegmentPart>? Cells = null);
