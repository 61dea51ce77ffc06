namespace Extractor.Decoding.Markup;

/// <summary>What of a <see cref="Tag"/> a tree is built from.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">UTF-16 offset of its <c>&lt;</c>.</param>
/// <param name="NameEnd">UTF-16 offset after the name.</param>
/// <param name="End">UTF-16 offset after its <c>&gt;</c>.</param>
internal readonly record struct PlacedTag(TagKind Kind, int Start, int NameEnd, int End)
{
    /// <summary>Offset of the first letter of the name.</summary>
    public int NameStart => Start + (Kind == TagKind.End ? 2 : 1);
}
