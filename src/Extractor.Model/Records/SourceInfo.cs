namespace Extractor.Model;

/// <summary>Where a page came from and how its bytes were read.</summary>
public sealed record SourceInfo
{
    /// <summary>Absolute address that the page was fetched from; null for a bare file.</summary>
    public string? Url { get; init; }

    /// <summary>Absolute address that the page names as its own; null where it names none.</summary>
    public string? CanonicalUrl { get; init; }

    /// <summary>Path as in <see cref="RawPage.Path"/>.</summary>
    public required string Path { get; init; }

    /// <summary>Name of the publisher by the page's own word; null where it is not named.</summary>
    public string? Publisher { get; init; }

    /// <summary>When the page was fetched, ISO 8601 with zone; null for a bare file.</summary>
    public string? RetrievedAt { get; init; }

    /// <summary>64 lower-case hexadecimal digits over the raw bytes.</summary>
    public required string ContentSha256 { get; init; }

    /// <summary>Media type without parameters.</summary>
    public string? MediaType { get; init; }

    /// <summary>IANA name of the charset used to decode, lower case.</summary>
    public string? Charset { get; init; }

    /// <summary>Number of raw bytes.</summary>
    public long Bytes { get; init; }

    /// <summary>BCP 47 tag of the text's language, as detected; null where the text is too short to tell.</summary>
    public string? Language { get; init; }

    /// <summary>Probability that <see cref="Language"/> is right, 0 to 1.</summary>
    public double LanguageConfidence { get; init; }

    /// <summary>What the page says about how it may be used.</summary>
    public UsageInfo Usage { get; init; } = new();
}
