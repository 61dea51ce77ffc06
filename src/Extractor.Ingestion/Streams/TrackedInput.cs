namespace Extractor.Ingestion.Streams;

/// <summary>
/// A file read forwards through a buffer that still holds the bytes handed out last, so that a reader which took more than it needed can be set back.
/// It does not own the file.
/// </summary>
/// <param name="file">The file, at its beginning.</param>
internal sealed class TrackedInput(Stream file) : ReadOnlyStream
{
    private readonly byte[] buffer = new byte[1 << 17];
    private long origin;
    private int last;
    private int next;
    private int end;

    /// <summary>Offset of the next byte, from where the file stood.</summary>
    public long Offset => origin + next;

    /// <summary>Offset of the bytes that the last read handed out.</summary>
    public long LastOffset => origin + last;

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        last = next;
        if (next == end && !Fill()) return 0;
        var count = Math.Min(buffer.Length, end - next);
        this.buffer.AsSpan(next, count).CopyTo(buffer);
        last = next;
        next += count;
        return count;
    }

    /// <summary>The bytes from <see cref="LastOffset"/> on, up to so many after <see cref="Offset"/>; fewer at the end of the file.</summary>
    /// <param name="more">Bytes after the next.</param>
    public ReadOnlySpan<byte> Around(int more)
    {
        while (end - next < more && Fill())
        {
        }

        return buffer.AsSpan(last, Math.Min(end, next + more) - last);
    }

    /// <summary>Sets the next byte, among those that the buffer holds.</summary>
    /// <param name="offset">Offset from <see cref="LastOffset"/> on.</param>
    public void Seek(long offset)
    {
        next = (int)(offset - origin);
        last = next;
    }

    /// <summary>Skips to the next place where the bytes stand; false, and at the end, where they do not.</summary>
    /// <param name="bytes">What to look for.</param>
    public bool SkipTo(ReadOnlySpan<byte> bytes)
    {
        while (true)
        {
            last = next;
            var found = buffer.AsSpan(next, end - next).IndexOf(bytes);
            if (found >= 0)
            {
                next += found;
                last = next;
                return true;
            }

            next = Math.Max(next, end - bytes.Length + 1);
            last = next;
            if (Fill()) continue;
            next = last = end;
            return false;
        }
    }

    private bool Fill()
    {
        if (last > 0)
        {
            buffer.AsSpan(last, end - last).CopyTo(buffer);
            (origin, next, end, last) = (origin + last, next - last, end - last, 0);
        }

        if (end == buffer.Length) return false;
        var read = file.Read(buffer, end, buffer.Length - end);
        end += read;
        return read > 0;
    }
}
