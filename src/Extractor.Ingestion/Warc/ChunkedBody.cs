using System.Globalization;
using System.Text;

namespace Extractor.Ingestion.Warc;

/// <summary>The chunked coding of HTTP/1.1 (RFC 9112, 7.1).</summary>
internal static class ChunkedBody
{
    private const int MostDigits = 8;

    /// <summary>Joins the chunks; null where the bytes are not in this coding. A body that ends early gives what there is of it.</summary>
    /// <param name="body">The body as sent.</param>
    public static ReadOnlyMemory<byte>? Decode(ReadOnlySpan<byte> body)
    {
        var joined = new byte[body.Length];
        var (at, length) = (0, 0);
        while (at < body.Length)
        {
            var feed = body[at..].IndexOf((byte)'\n');
            if (feed < 0) return null;
            var line = body.Slice(at, feed);
            var end = line.IndexOfAny((byte)';', (byte)'\r', (byte)' ');
            var digits = end < 0 ? line : line[..end];
            if (digits.IsEmpty || digits.Length > MostDigits ||
                !int.TryParse(Encoding.ASCII.GetString(digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var size) || size < 0) return null;
            at += feed + 1;
            if (size == 0) break;
            size = Math.Min(size, body.Length - at);
            body.Slice(at, size).CopyTo(joined.AsSpan(length));
            length += size;
            at += size;
            if (at < body.Length && body[at] == '\r') at++;
            if (at < body.Length && body[at] == '\n') at++;
        }

        return joined.AsMemory(0, length);
    }
}
