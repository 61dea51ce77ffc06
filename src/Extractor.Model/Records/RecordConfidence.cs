namespace Extractor.Model;

/// <summary>How sure the record is as a whole.</summary>
public sealed record RecordConfidence
{
    /// <summary>Probability, 0 to 1.</summary>
    public required double Score { get; init; }

    /// <summary>One letter, A to D.</summary>
    public required string Grade { get; init; }

    /// <summary>Band of the score, such as <c>B/C</c>.</summary>
    public required string Band { get; init; }

    /// <summary>The band in words.</summary>
    public required string Label { get; init; }

    /// <summary>Who says so.</summary>
    public required Sourcing Sourcing { get; init; }
}
