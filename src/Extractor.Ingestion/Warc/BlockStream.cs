using Extractor.Ingestion.Streams;

namespace Extractor.Ingestion.Warc;

/// <summary>The block of a record: so many bytes of the file and no more.</summary>
/// <param name="input">The file, at the first byte of the block.</param>
/// <param name="length">Bytes of the block.</param>
internal sealed class BlockStream(LineInput input, long length) : ReadOnlyStream
{
    private long left = length;

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var read = input.Read(buffer[..(int)Math.Min(buffer.Length, left)]);
        if (read == 0 && left > 0 && !buffer.IsEmpty) throw new InvalidDataException("the file ends within the block of a record");
        left -= read;
        return read;
    }

    /// <summary>Skips what was not read; false where the file ends before.</summary>
    public bool Skip()
    {
        left -= input.Skip(left);
        return left == 0;
    }
}
