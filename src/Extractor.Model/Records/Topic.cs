namespace Extractor.Model;

/// <summary>An IPTC Media Topic.</summary>
public sealed record Topic
{
    /// <summary>Code such as <c>medtop:04000000</c>.</summary>
    public required string Code { get; init; }

    /// <summary>English label.</summary>
    public required string Label { get; init; }

    /// <summary>Level in the taxonomy, 1 being the top.</summary>
    public int Level { get; init; }

    /// <summary>Codes from the first level down, itself included.</summary>
    public IReadOnlyList<string> Path { get; init; } = [];

    /// <summary>Probability that the topic applies, 0 to 1.</summary>
    public double Score { get; init; }
}
