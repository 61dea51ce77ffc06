using Extractor.Assessment.Calibrating;
using Extractor.Decoding;
using Extractor.KeyPoints;

namespace Extractor;

/// <summary>All that may be set; the defaults are what the quality figures were measured with.</summary>
public sealed record ExtractorOptions
{
    /// <summary>Limits while reading bytes.</summary>
    public DecodingOptions Decoding { get; init; } = new();

    /// <summary>How key points are chosen.</summary>
    public KeyPointOptions KeyPoints { get; init; } = new();

    /// <summary>What is too unsure to be given.</summary>
    public ConfidenceOptions Confidence { get; init; } = new();

    /// <summary>Time that one page may take before it fails with <c>pipeline.timeout</c>; default 30 seconds.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Throws if a value is out of range.</summary>
    /// <exception cref="ArgumentException">Says which option, and what it may be.</exception>
    public void Validate()
    {
        Decoding.Validate();
        KeyPoints.Validate();
        Confidence.Validate();
        if (Timeout <= TimeSpan.Zero)
            throw new ArgumentException($"Timeout is {Timeout}; it must be above zero.");
    }
}
