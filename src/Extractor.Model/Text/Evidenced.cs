namespace Extractor.Model;

/// <summary>A value with where it came from, how sure the pipeline is of it, and the words that it rests on.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
public sealed record Evidenced<T>
{
    /// <summary>The value that the pipeline stands by.</summary>
    public required T Value { get; init; }

    /// <summary>Where the value came from.</summary>
    public required Origin Origin { get; init; }

    /// <summary>Probability that the value is right, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Spans over the canonical text; empty where the value stands only outside of it, such as in the page's head.</summary>
    public IReadOnlyList<TextSpan> Evidence { get; init; } = [];
}
