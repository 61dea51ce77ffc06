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
}
