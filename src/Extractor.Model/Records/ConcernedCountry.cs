namespace Extractor.Model;

/// <summary>A country that the text is about.</summary>
public sealed record ConcernedCountry
{
    /// <summary>ISO 3166-1 alpha-2.</summary>
    public required string Code { get; init; }

    /// <summary>Common English name.</summary>
    public required string Name { get; init; }

    /// <summary>Probability that the text is about it, 0 to 1.</summary>
    public double Score { get; init; }

    /// <summary>Spans that name it, its people, places or bodies; empty where only the title or the publisher leads to it.</summary>
    public IReadOnlyList<TextSpan> Evidence { get; init; } = [];
}
