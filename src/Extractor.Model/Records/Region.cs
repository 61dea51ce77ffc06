namespace Extractor.Model;

/// <summary>A region of the world that the text concerns.</summary>
public sealed record Region
{
    /// <summary>UN M49 code, three digits.</summary>
    public required string Code { get; init; }

    /// <summary>UN M49 name.</summary>
    public required string Name { get; init; }

    /// <summary>The countries concerned, ISO 3166-1 alpha-2, most relevant first.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>Probability that the text is about the most relevant of its countries, 0 to 1; of a region that is named as such, with none of its countries, its share of the text's geographic attention.</summary>
    public double Score { get; init; }

    /// <summary>Spans that name places of the region.</summary>
    public IReadOnlyList<TextSpan> Evidence { get; init; } = [];
}
