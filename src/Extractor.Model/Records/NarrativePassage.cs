namespace Extractor.Model;

/// <summary>A passage of the text that carries one narrative role.</summary>
public sealed record NarrativePassage
{
    /// <summary>The page's own heading over the passage, without its label; null where there is none.</summary>
    public string? Heading { get; init; }

    /// <summary>The words of the passage, a line feed between blocks.</summary>
    public required string Text { get; init; }

    /// <summary><see cref="Origin.Declared"/> for the page's own section, <see cref="Origin.Derived"/> for sentences found.</summary>
    public required Origin Origin { get; init; }

    /// <summary>Probability that the passage carries the role, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Spans over the canonical text that make up <see cref="Text"/>.</summary>
    public IReadOnlyList<TextSpan> Evidence { get; init; } = [];
}
