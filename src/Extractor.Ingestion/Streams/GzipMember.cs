using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;

namespace Extractor.Ingestion.Streams;

/// <summary>
/// The content of one gzip member. The decompressor takes its input in pieces and does not tell how much of the last it needed; the border is found
/// again by the trailer, which repeats checksum and length of the content, so that finding it also proves the content whole.
/// </summary>
internal sealed class GzipMember : ReadOnlyStream
{
    private const int TrailerLength = 8;
    private readonly TrackedInput input;
    private readonly DeflateStream inflate;
    private readonly Crc32 checksum = new();
    private uint length;
    private bool finished;

    /// <summary>Opens a member behind its header.</summary>
    /// <param name="input">The file, at the first byte of the compressed data.</param>
    /// <param name="offset">Offset of the member's first byte.</param>
    public GzipMember(TrackedInput input, long offset)
    {
        this.input = input;
        Offset = offset;
        inflate = new DeflateStream(input, CompressionMode.Decompress, leaveOpen: true);
    }

    /// <summary>Offset of the member's first byte in the file.</summary>
    public long Offset { get; }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (finished || buffer.IsEmpty) return 0;
        var read = inflate.Read(buffer);
        if (read == 0)
        {
            Close();
            return 0;
        }

        checksum.Append(buffer[..read]);
        length += (uint)read;
        return read;
    }

    /// <summary>Skips what was not read, checks the content and sets the file behind the member.</summary>
    /// <exception cref="InvalidDataException">The member is damaged or cut short.</exception>
    public void Finish()
    {
        Span<byte> rest = stackalloc byte[1 << 13];
        while (Read(rest) > 0)
        {
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) inflate.Dispose();
        base.Dispose(disposing);
    }

    private new void Close()
    {
        finished = true;
        inflate.Dispose();
        Span<byte> trailer = stackalloc byte[TrailerLength];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, checksum.GetCurrentHashAsUInt32());
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[4..], length);
        var at = input.Around(TrailerLength).IndexOf(trailer);
        if (at < 0) throw new InvalidDataException("a gzip member is cut short, or its content is not what its checksum says");
        input.Seek(input.LastOffset + at + TrailerLength);
    }
}
