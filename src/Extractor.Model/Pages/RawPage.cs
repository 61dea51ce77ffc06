namespace Extractor.Model;

/// <summary>A page as it arrived: bytes and what the transport said about them.</summary>
public sealed record RawPage
{
    /// <summary>Path relative to the input root with <c>/</c> between parts, or <c>file.warc.gz#offset</c>; unique within a run.</summary>
    public required string Path { get; init; }

    /// <summary>The bytes as stored or received, after any content encoding was undone.</summary>
    public required ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>Absolute address that the page was fetched from; null for a bare file.</summary>
    public string? Url { get; init; }

    /// <summary>When the page was fetched, by the WARC, HTTP or feed record; null for a bare file.</summary>
    public DateTimeOffset? RetrievedAt { get; init; }

    /// <summary>Media type without parameters, such as <c>text/html</c>, by header or file extension; null where unknown.</summary>
    public string? MediaType { get; init; }

    /// <summary>Charset named by the HTTP header; null where there was none.</summary>
    public string? HeaderCharset { get; init; }
}
