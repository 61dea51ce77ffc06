using System.Buffers;
using System.Text;

namespace Extractor.Decoding.Charsets;

/// <summary>How well bytes read as UTF-8.</summary>
/// <param name="Letters">Well-formed sequences of two or more bytes.</param>
/// <param name="Invalid">Maximal ill-formed sequences; one that the end of the page cuts off is not counted.</param>
internal readonly record struct Utf8Validity(int Letters, int Invalid)
{
    /// <summary>Reads all bytes.</summary>
    public static Utf8Validity Of(ReadOnlySpan<byte> bytes)
    {
        int letters = 0, invalid = 0;
        while (!bytes.IsEmpty)
        {
            var ascii = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii < 0) break;
            bytes = bytes[ascii..];
            var status = Rune.DecodeFromUtf8(bytes, out _, out var consumed);
            if (status == OperationStatus.Done) letters++;
            else if (status == OperationStatus.InvalidData) invalid++;
            bytes = bytes[consumed..];
        }

        return new(letters, invalid);
    }
}
