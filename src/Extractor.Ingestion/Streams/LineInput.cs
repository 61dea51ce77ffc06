using System.Text;

namespace Extractor.Ingestion.Streams;

/// <summary>Reads a stream by lines and by bytes, turn about, counting them. It does not own the stream.</summary>
internal sealed class LineInput : ReadOnlyStream
{
    private readonly byte[] buffer = new byte[1 << 16];
    private Stream stream = Null;
    private int next;
    private int end;
    private long origin;

    /// <summary>Bytes read since the stream was opened.</summary>
    public long Offset => origin + next;

    /// <summary>Goes over to another stream.</summary>
    /// <param name="other">The stream, at its beginning.</param>
    /// <param name="offset">What to call the offset of its first byte.</param>
    public void Open(Stream other, long offset = 0) => (stream, next, end, origin) = (other, 0, 0, offset);

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (next == end)
        {
            if (buffer.Length >= this.buffer.Length)
            {
                var direct = stream.Read(buffer);
                origin += direct;
                return direct;
            }

            if (!Fill()) return 0;
        }

        var count = Math.Min(buffer.Length, end - next);
        this.buffer.AsSpan(next, count).CopyTo(buffer);
        next += count;
        return count;
    }

    /// <summary>The next line without its end (line feed, or carriage return and line feed), as UTF-8; null at the end of the stream.</summary>
    /// <exception cref="InvalidDataException">The line is longer than 64 KiB.</exception>
    public string? ReadLine()
    {
        var searched = 0;
        while (true)
        {
            var feed = buffer.AsSpan(next + searched, end - next - searched).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                var line = buffer.AsSpan(next, searched + feed);
                next += line.Length + 1;
                if (line is [.., (byte)'\r']) line = line[..^1];
                return Encoding.UTF8.GetString(line);
            }

            searched = end - next;
            if (searched == buffer.Length) throw new InvalidDataException($"a line has more than {buffer.Length} bytes");
            if (Fill()) continue;
            if (next == end) return null;
            var rest = Encoding.UTF8.GetString(buffer, next, end - next);
            next = end;
            return rest;
        }
    }

    /// <summary>The next line with its end, if it has one; null where it is longer than allowed, and then it is skipped. Empty at the end of the stream.</summary>
    /// <param name="longest">Bytes allowed.</param>
    public ReadOnlyMemory<byte>? ReadLine(int longest)
    {
        var line = new MemoryStream();
        var fits = true;
        while (next < end || Fill())
        {
            var feed = buffer.AsSpan(next, end - next).IndexOf((byte)'\n');
            var count = feed >= 0 ? feed + 1 : end - next;
            fits &= line.Length + count <= longest;
            if (fits) line.Write(buffer, next, count);
            next += count;
            if (feed >= 0) break;
        }

        if (!fits) return null;
        return line.GetBuffer().AsMemory(0, (int)line.Length);
    }

    /// <summary>Skips bytes; fewer where the stream ends before.</summary>
    /// <param name="count">How many.</param>
    /// <returns>Bytes that there were to skip.</returns>
    public long Skip(long count)
    {
        var left = count;
        while (left > 0 && (next < end || Fill()))
        {
            var step = (int)Math.Min(left, end - next);
            next += step;
            left -= step;
        }

        return count - left;
    }

    /// <summary>The next byte, which stays to be read; -1 at the end of the stream.</summary>
    public int Peek() => next < end || Fill() ? buffer[next] : -1;

    /// <summary>Skips to the next place where the bytes stand; false, and at the end, where they do not.</summary>
    /// <param name="bytes">What to look for.</param>
    public bool SkipTo(ReadOnlySpan<byte> bytes)
    {
        while (true)
        {
            var found = buffer.AsSpan(next, end - next).IndexOf(bytes);
            next = found >= 0 ? next + found : Math.Max(next, end - bytes.Length + 1);
            if (found >= 0) return true;
            if (Fill()) continue;
            next = end;
            return false;
        }
    }

    private bool Fill()
    {
        if (next > 0)
        {
            buffer.AsSpan(next, end - next).CopyTo(buffer);
            (origin, next, end) = (origin + next, 0, end - next);
        }

        var read = end == buffer.Length ? 0 : stream.Read(buffer, end, buffer.Length - end);
        end += read;
        return read > 0;
    }
}
