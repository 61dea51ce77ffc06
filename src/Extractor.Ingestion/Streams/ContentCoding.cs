using System.IO.Compression;
using System.Runtime.InteropServices;
using ZstdSharp;

namespace Extractor.Ingestion.Streams;

/// <summary>Content codings (RFC 9110, 8.4; RFC 7932 for br; RFC 8878 for zstd), undone only where the bytes look like them.</summary>
internal static class ContentCoding
{
    /// <summary>First bytes of a zstd frame.</summary>
    public static ReadOnlySpan<byte> ZstdMagic => [0x28, 0xB5, 0x2F, 0xFD];

    /// <summary>A stream that undoes a coding; null for no coding, for one that is not known, and where the bytes are plainly not in it.</summary>
    /// <param name="coding">Name of the coding.</param>
    /// <param name="body">The bytes.</param>
    public static Stream? Open(string coding, ReadOnlyMemory<byte> body) => coding.ToLowerInvariant() switch
    {
        "gzip" or "x-gzip" when body.Span.StartsWith(GzipMembers.Magic) => new GZipStream(Bytes(body), CompressionMode.Decompress),
        "deflate" when IsZlib(body.Span) => new ZLibStream(Bytes(body), CompressionMode.Decompress),
        "deflate" when !LooksLikeText(body.Span) => new DeflateStream(Bytes(body), CompressionMode.Decompress),
        "br" when !LooksLikeText(body.Span) => new BrotliStream(Bytes(body), CompressionMode.Decompress),
        "zstd" when body.Span.StartsWith(ZstdMagic) => new DecompressionStream(Bytes(body), leaveOpen: false),
        _ => null,
    };

    // RFC 1950: the low half of the first byte is 8, and both bytes as a number are divisible by 31.
    private static bool IsZlib(ReadOnlySpan<byte> body) => body.Length > 2 && (body[0] & 0x0F) == 8 && ((body[0] << 8) | body[1]) % 31 == 0;

    private static bool LooksLikeText(ReadOnlySpan<byte> body)
    {
        var start = body.TrimStart(" \t\r\n"u8);
        return start.IsEmpty || start[0] == '<' || start.StartsWith("\uFEFF"u8);
    }

    private static MemoryStream Bytes(ReadOnlyMemory<byte> body)
    {
        MemoryMarshal.TryGetArray(body, out var segment);
        return new(segment.Array!, segment.Offset, segment.Count, writable: false);
    }
}
