using System.Buffers.Binary;

namespace Extractor.Ingestion.Streams;

/// <summary>
/// The members of a gzip file (RFC 1952), one after the other, each with the offset that it begins at: what a decompressor that reads on over the
/// borders does not tell.
/// </summary>
/// <param name="input">The file.</param>
internal sealed class GzipMembers(TrackedInput input) : IDisposable
{
    private const int FixedHeader = 10;
    private const int LongestHeader = 1 << 16;
    private GzipMember? open;

    /// <summary>The first bytes of every member: its magic number and the one compression method there is.</summary>
    public static ReadOnlySpan<byte> Magic => [0x1F, 0x8B, 0x08];

    /// <summary>The next member; null at the end. What was not read of the one before is skipped.</summary>
    /// <exception cref="InvalidDataException">The one before is damaged, or what follows is no member; <see cref="SkipToNext"/> goes on behind it.</exception>
    public GzipMember? Next()
    {
        open?.Finish();
        Dispose();
        // Zeros after the last member are padding, as tapes and some copies leave behind.
        while (input.Around(1) is [0]) input.Seek(input.Offset + 1);
        if (input.Around(1).IsEmpty) return null;
        var offset = input.Offset;
        input.Seek(offset + HeaderLength(input.Around(LongestHeader)));
        return open = new(input, offset);
    }

    /// <summary>Skips what is damaged, up to what looks like the beginning of a member; false where there is none.</summary>
    public bool SkipToNext()
    {
        if (open is not null) input.Seek(input.LastOffset);
        else if (!input.Around(1).IsEmpty) input.Seek(input.Offset + 1);
        Dispose();
        return input.SkipTo(Magic);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        open?.Dispose();
        open = null;
    }

    private static int HeaderLength(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < FixedHeader || !bytes.StartsWith(Magic)) throw new InvalidDataException("there is no gzip member where one should begin");
        var (flags, at) = (bytes[3], FixedHeader);
        if ((flags & 4) != 0) at += 2 + (bytes.Length >= at + 2 ? BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]) : LongestHeader);
        if ((flags & 8) != 0) at = AfterZero(bytes, at);
        if ((flags & 16) != 0) at = AfterZero(bytes, at);
        if ((flags & 2) != 0) at += 2;
        return at <= bytes.Length ? at : throw new InvalidDataException("the header of a gzip member does not end");
    }

    private static int AfterZero(ReadOnlySpan<byte> bytes, int at)
    {
        var zero = at <= bytes.Length ? bytes[at..].IndexOf((byte)0) : -1;
        return zero >= 0 ? at + zero + 1 : throw new InvalidDataException("the header of a gzip member does not end");
    }
}
