using Extractor.Model;

namespace Extractor.Learning.Kinds;

/// <summary>A page to learn the kinds from.</summary>
internal sealed record KindExample
{
    /// <summary>Identifier within the training data.</summary>
    public required string Id { get; init; }

    /// <summary>What it shares with pages that it must not be tested against: site, month or blog.</summary>
    public required string Group { get; init; }

    /// <summary>The page.</summary>
    public required RawPage Page { get; init; }

    /// <summary>Its genre; null where nobody labelled it.</summary>
    public ArticleKind? Kind { get; init; }

    /// <summary>Its title, as a person marked it; empty where nobody did.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>Its text, as a person marked it; null where nobody did.</summary>
    public string? Body { get; init; }

    /// <summary>Whether its genre was labelled by reading all of it, not title and opening alone.</summary>
    public bool IsRead { get; init; }

    /// <summary>Whether the page was made from a bare text.</summary>
    public bool IsBare { get; init; }
}
