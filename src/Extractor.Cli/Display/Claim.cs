using Extractor.Model;

namespace Extractor.Cli.Display;

/// <summary>One statement of a record as a person sees it, with the words of the text that it rests on.</summary>
internal sealed record Claim
{
    /// <summary>Position among the claims of the record, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>What the value is, such as <c>Impact</c>; page text for printed label–value pairs.</summary>
    public required string Label { get; init; }

    /// <summary>The value.</summary>
    public required string Value { get; init; }

    /// <summary>What else is known, such as aliases and counts; null where nothing is.</summary>
    public string? Detail { get; init; }

    /// <summary>Address that the claim cites, as the record has it; null where there is none.</summary>
    public string? Url { get; init; }

    /// <summary>Where the value came from; null where the record does not say, because it can only be derived.</summary>
    public Origin? Origin { get; init; }

    /// <summary>Probability that the value is right; null where the record gives none.</summary>
    public double? Confidence { get; init; }

    /// <summary>Spans of the canonical text, in its order and inside of it.</summary>
    public IReadOnlyList<TextSpan> Evidence { get; init; } = [];
}
