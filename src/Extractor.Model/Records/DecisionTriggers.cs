namespace Extractor.Model;

/// <summary>What to watch, placed by its date against the publication date.</summary>
public sealed record DecisionTriggers
{
    /// <summary>Within 30 days.</summary>
    public IReadOnlyList<Evidenced<string>> Now { get; init; } = [];

    /// <summary>In 30 to 120 days.</summary>
    public IReadOnlyList<Evidenced<string>> Quarter { get; init; } = [];

    /// <summary>Later.</summary>
    public IReadOnlyList<Evidenced<string>> Year { get; init; } = [];
}
