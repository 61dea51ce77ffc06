using System.Text;

namespace Extractor.Decoding.Charsets;

/// <summary>A charset that pages may be decoded with.</summary>
/// <param name="Name">Lower-case name, such as <c>windows-1252</c>.</param>
/// <param name="Encoding">Decoder that puts U+FFFD in the place of what it cannot read.</param>
internal sealed record PageCharset(string Name, Encoding Encoding)
{
    /// <summary>Whether letters outside of ASCII take several bytes, so that not every sequence of bytes is text.</summary>
    public bool IsMultiByte => !Encoding.IsSingleByte;
}
