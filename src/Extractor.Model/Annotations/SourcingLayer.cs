namespace Extractor.Model;

/// <summary>Who says what the text says.</summary>
public sealed record SourcingLayer : AnnotationLayer
{
    /// <summary>The sourcing of the text as a whole.</summary>
    public Sourcing Sourcing { get; init; }

    /// <summary>What the claims rest on, in text order.</summary>
    public IReadOnlyList<EvidenceItem> EvidencePack { get; init; } = [];
}
