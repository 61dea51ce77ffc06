using System.IO.Compression;
using System.Text;
using ZstdSharp;

namespace Extractor.Ingestion.Tests;

/// <summary>Bytes packed as archives pack them.</summary>
internal static class Packed
{
    public static byte[] Gzip(byte[] content) => With(content, stream => new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true));

    public static byte[] Gzip(string content) => Gzip(Encoding.UTF8.GetBytes(content));

    public static byte[] Zlib(string content) => With(Encoding.UTF8.GetBytes(content), stream => new ZLibStream(stream, CompressionLevel.Fastest, leaveOpen: true));

    public static byte[] Deflate(string content) => With(Encoding.UTF8.GetBytes(content), stream => new DeflateStream(stream, CompressionLevel.Fastest, leaveOpen: true));

    public static byte[] Brotli(string content) => With(Encoding.UTF8.GetBytes(content), stream => new BrotliStream(stream, CompressionLevel.Fastest, leaveOpen: true));

    public static byte[] Zstd(byte[] content) => With(content, stream => new CompressionStream(stream, leaveOpen: true));

    public static byte[] Join(params byte[][] parts) => [.. parts.SelectMany(part => part)];

    private static byte[] With(byte[] content, Func<Stream, Stream> coding)
    {
        using var packed = new MemoryStream();
        using (var stream = coding(packed)) stream.Write(content);
        return packed.ToArray();
    }
}
