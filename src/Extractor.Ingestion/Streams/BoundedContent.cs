namespace Extractor.Ingestion.Streams;

/// <summary>Reads streams whole, but never more than is allowed: what a few bytes unfold to may be without end.</summary>
internal static class BoundedContent
{
    private const int FirstBuffer = 1 << 14;

    /// <summary>All bytes of a stream; null where it has more than allowed.</summary>
    /// <param name="stream">The stream, left where reading stopped.</param>
    /// <param name="maxBytes">Bytes allowed.</param>
    /// <exception cref="InvalidDataException">The stream is a damaged archive's.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadOnlyMemory<byte>? Read(Stream stream, int maxBytes)
    {
        var content = new GrowingContent(maxBytes);
        while (stream.Read(content.Room.Span) is > 0 and var read)
        {
            if (!content.Add(read)) return null;
        }

        return content.Bytes;
    }

    /// <summary>All bytes of a stream; null where it has more than allowed.</summary>
    /// <param name="stream">The stream, left where reading stopped.</param>
    /// <param name="maxBytes">Bytes allowed.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(Stream stream, int maxBytes, CancellationToken cancellationToken)
    {
        var content = new GrowingContent(maxBytes);
        while (await stream.ReadAsync(content.Room, cancellationToken).ConfigureAwait(false) is > 0 and var read)
        {
            if (!content.Add(read)) return null;
        }

        return content.Bytes;
    }

    private sealed class GrowingContent(int maxBytes)
    {
        // One byte of room shows the end of the stream without growing the buffer.
        private byte[] content = new byte[Math.Min(FirstBuffer, maxBytes + 1L)];
        private int length;

        public Memory<byte> Room => content.AsMemory(length);

        public ReadOnlyMemory<byte> Bytes => content.AsMemory(0, length);

        public bool Add(int read)
        {
            length += read;
            if (length > maxBytes) return false;
            if (length == content.Length) Array.Resize(ref content, (int)Math.Min(2L * length, maxBytes + 1L));
            return true;
        }
    }
}
