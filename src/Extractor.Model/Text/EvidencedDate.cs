namespace Extractor.Model;

/// <summary>A date with its origin, confidence and evidence, and the string as printed.</summary>
public sealed record EvidencedDate
{
    /// <summary>
    /// ISO 8601: <c>2026-03-04</c> where only the day is known, <c>2026-03-04T10:15:00</c> where the zone is not,
    /// <c>2026-03-04T10:15:00+01:00</c> where all is.
    /// </summary>
    public required string Value { get; init; }

    /// <summary>The string as it stands on the page.</summary>
    public required string Raw { get; init; }

    /// <summary>Where the date came from.</summary>
    public required Origin Origin { get; init; }

    /// <summary>Probability that the date is right, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Spans over the canonical text; empty where the date stands only outside of it.</summary>
    public IReadOnlyList<TextSpan> Evidence { get; init; } = [];
}
