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
        var content = new byte[Math.Min(FirstBuffer, maxBytes + 1L)];
        var length = 0;
        while (stream.Read(content, length, content.Length - length) is > 0 and var read)
        {
            length += read;
            if (length > maxBytes) return null;
            // One byte of room shows the end of the stream without growing the buffer.
            if (length == content.Length) Array.Resize(ref content, (int)Math.Min(2L * length, maxBytes + 1L));
        }

        return content.AsMemory(0, length);
    }
}
