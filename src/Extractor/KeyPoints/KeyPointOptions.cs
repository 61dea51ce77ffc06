namespace Extractor.KeyPoints;

/// <summary>How key points are chosen where the page prints none of its own.</summary>
public sealed record KeyPointOptions
{
    /// <summary>Sentences to choose; default 3, the number that the project's annotators were asked for.</summary>
    public int Count { get; init; } = 3;

    /// <summary>Throws if a value is out of range.</summary>
    /// <exception cref="ArgumentException">Says which option, and what it may be.</exception>
    public void Validate()
    {
        if (Count is < 1 or > 20) throw new ArgumentException($"KeyPoints:Count is {Count}; it must be 1 to 20.");
    }
}
