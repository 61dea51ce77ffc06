namespace Extractor.Model;

/// <summary>A part of the world as editors divide it, which the text concerns. A country may lie in two, as Egypt does in Africa and in the Middle East.</summary>
public sealed record EditorialRegion
{
    /// <summary><c>Asia Pacific</c>, <c>Europe</c>, <c>Middle East</c>, <c>Africa</c>, <c>North America</c> or <c>Latin America</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The countries concerned, ISO 3166-1 alpha-2, most relevant first.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>Probability that the text is about the most relevant of its countries, 0 to 1.</summary>
    public double Score { get; init; }

    /// <summary>Spans that name places of the region.</summary>
    public IReadOnlyList<TextSpan> Evidence { get; init; } = [];
}
