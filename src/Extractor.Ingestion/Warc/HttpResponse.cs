using System.Globalization;
using Extractor.Ingestion.Streams;
using ZstdSharp;

namespace Extractor.Ingestion.Warc;

/// <summary>An HTTP/1 response as it was captured (RFC 9112): status, fields, and the body still to be read.</summary>
/// <param name="Status">Status code.</param>
/// <param name="Fields">Fields by name.</param>
/// <param name="Body">The body as it was sent, in its codings.</param>
internal sealed record HttpResponse(int Status, IReadOnlyDictionary<string, string> Fields, LineInput Body)
{
    /// <summary>Reads status line and fields.</summary>
    /// <param name="block">The response from its first byte.</param>
    /// <exception cref="InvalidDataException">The block is no HTTP response, or is damaged.</exception>
    public static HttpResponse Read(Stream block)
    {
        var input = new LineInput();
        input.Open(block);
        var parts = input.ReadLine()?.Split(' ', 3) ?? [];
        if (parts.Length < 2 || !parts[0].StartsWith("HTTP/", StringComparison.Ordinal) ||
            !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var status))
            throw new InvalidDataException("the block of a response is no HTTP response");
        return new(status, HeaderFields.Read(input), input);
    }

    /// <summary>
    /// The body with its codings undone; null where it has more bytes than allowed, before or after. Many archives keep the field of a coding that they
    /// undid themselves, so a body that does not look like its coding is taken as it is.
    /// </summary>
    /// <param name="maxBytes">Bytes allowed.</param>
    /// <exception cref="InvalidDataException">The file or a coding of the body is damaged.</exception>
    public ReadOnlyMemory<byte>? ReadBody(int maxBytes)
    {
        if (BoundedContent.Read(Body, maxBytes) is not { } body) return null;
        if (Says("Transfer-Encoding").Contains("chunked", StringComparer.OrdinalIgnoreCase) && ChunkedBody.Decode(body.Span) is { } joined) body = joined;
        foreach (var coding in Says("Content-Encoding").Reverse())
        {
            if (ContentCoding.Open(coding, body) is not { } decoding) continue;
            using (decoding)
            {
                if (Undo(decoding, coding, maxBytes) is not { } decoded) return null;
                body = decoded;
            }
        }

        return body;
    }

    private static ReadOnlyMemory<byte>? Undo(Stream decoding, string coding, int maxBytes)
    {
        try
        {
            return BoundedContent.Read(decoding, maxBytes);
        }
        catch (Exception exception) when (exception is InvalidDataException or InvalidOperationException or ZstdException)
        {
            throw new InvalidDataException($"the body is not in the coding '{coding}' that it is said to be in", exception);
        }
    }

    private string[] Says(string field) => Fields.GetValueOrDefault(field, string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
