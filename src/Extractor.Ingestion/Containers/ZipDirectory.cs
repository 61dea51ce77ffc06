using System.Buffers.Binary;

namespace Extractor.Ingestion.Containers;

/// <summary>The end of a zip archive's directory (APPNOTE 4.3.14 and 4.3.16), read before the directory itself is.</summary>
internal static class ZipDirectory
{
    private const uint Signature = 0x06054B50;
    private const uint Signature64 = 0x06064B50;
    private const int EndLength = 22;
    private const int LocatorLength = 20;
    private const int LongestComment = ushort.MaxValue;

    /// <summary>How many members the directory says that it has; 0 where there is none. The stream is left at its beginning.</summary>
    /// <param name="stream">The archive; it can be sought.</param>
    public static long Count(Stream stream)
    {
        var tail = new byte[(int)Math.Min(stream.Length, EndLength + LongestComment + LocatorLength)];
        stream.Seek(-tail.Length, SeekOrigin.End);
        stream.ReadExactly(tail);
        var count = 0L;
        for (var at = tail.Length - EndLength; at >= 0 && count == 0; at--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at)) == Signature) count = Total(stream, tail, at);
        }

        stream.Position = 0;
        return count;
    }

    private static long Total(Stream stream, byte[] tail, int at)
    {
        var total = BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(at + 10));
        if (total != ushort.MaxValue || at < LocatorLength) return total;
        var offset = BinaryPrimitives.ReadInt64LittleEndian(tail.AsSpan(at - LocatorLength + 8));
        if (offset < 0 || offset > stream.Length - 56) return total;
        Span<byte> end = stackalloc byte[40];
        stream.Position = offset;
        stream.ReadExactly(end);
        return BinaryPrimitives.ReadUInt32LittleEndian(end) == Signature64 ? BinaryPrimitives.ReadInt64LittleEndian(end[32..]) : total;
    }
}
