namespace Extractor.Decoding;

/// <summary>Limits while bytes become a page.</summary>
public sealed record DecodingOptions
{
    /// <summary>Largest page in bytes; larger ones fail with <c>decoding.too-large</c>. Default 32 MiB.</summary>
    public int MaxBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>Deepest nesting of tags; deeper tags are read as if they were not there. Default 256.</summary>
    public int MaxDepth { get; init; } = 256;

    /// <summary>Throws if a value is out of range.</summary>
    /// <exception cref="ArgumentException">Says which option, and what it may be.</exception>
    public void Validate()
    {
        if (MaxBytes < 1) throw new ArgumentException($"Decoding:MaxBytes is {MaxBytes}; it must be 1 or more.");
        if (MaxDepth is < 16 or > 1024) throw new ArgumentException($"Decoding:MaxDepth is {MaxDepth}; it must be 16 to 1024.");
    }
}
