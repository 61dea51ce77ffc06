namespace Extractor.Decoding.Markup;

/// <summary>A tag or comment of a page.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">UTF-16 offset of its <c>&lt;</c>.</param>
/// <param name="End">UTF-16 offset after its <c>&gt;</c>, or where it breaks off.</param>
/// <param name="NameEnd">UTF-16 offset after the name; the start for comments.</param>
/// <param name="IsSelfClosing">Whether a start tag ends in <c>/&gt;</c>.</param>
/// <param name="IsTerminated">Whether it has its closing <c>&gt;</c>; otherwise another tag or the end of the page breaks it off.</param>
/// <param name="OpenQuote">Offset of a quote mark before an attribute's value that is never closed; -1 where there is none.</param>
internal readonly record struct Tag(
    TagKind Kind, int Start, int End, int NameEnd, bool IsSelfClosing, bool IsTerminated, int OpenQuote)
{
    /// <summary>Offset of the first letter of the name.</summary>
    public int NameStart => Start + (Kind == TagKind.End ? 2 : 1);

    /// <summary>The name as written.</summary>
    /// <param name="text">The text that was scanned.</param>
    public ReadOnlySpan<char> Name(ReadOnlySpan<char> text) => text[NameStart..NameEnd];
}
