namespace Extractor.Model;

/// <summary>The codes that a <see cref="Failure"/> may carry.</summary>
public static class FailureCodes
{
    /// <summary>The page has no bytes, or nothing but white space.</summary>
    public const string Empty = "decoding.empty";

    /// <summary>The page is larger than <c>Decoding:MaxBytes</c>.</summary>
    public const string TooLarge = "decoding.too-large";

    /// <summary>The bytes are an image, archive, executable or other binary format.</summary>
    public const string Binary = "decoding.binary";

    /// <summary>The page took longer than <c>Pipeline:Timeout</c>.</summary>
    public const string Timeout = "pipeline.timeout";

    /// <summary>A stage without which there is no record broke on this page.</summary>
    public const string StageFailed = "pipeline.stage-failed";

    /// <summary>The input could not be read.</summary>
    public const string Unreadable = "input.unreadable";

    /// <summary>The input was listed, but was gone when its turn came.</summary>
    public const string Vanished = "input.vanished";

    /// <summary>An archive or table is cut short or damaged at this place; what stands before and behind it is read.</summary>
    public const string Damaged = "input.damaged";

    /// <summary>The address is not one that pages are fetched from: another scheme, or a private or loopback host that was not allowed by name.</summary>
    public const string AddressRefused = "fetch.address-refused";

    /// <summary>The site's robots.txt does not allow it, or could not be had from a site that is ill.</summary>
    public const string Robots = "fetch.robots";

    /// <summary>The server answered with another status than success.</summary>
    public const string Status = "fetch.status";

    /// <summary>The server could not be reached, or broke off.</summary>
    public const string Network = "fetch.network";

    /// <summary>The server took too long.</summary>
    public const string FetchTimeout = "fetch.timeout";

    /// <summary>The server sent on from address to address, too often or in a circle.</summary>
    public const string Redirects = "fetch.redirects";

    /// <summary>What the server sent is no page by its media type.</summary>
    public const string NoPage = "fetch.no-page";
}
