namespace Extractor.Model;

/// <summary>Something that the text's claims rest on.</summary>
public sealed record EvidenceItem
{
    /// <summary>What it is.</summary>
    public required EvidenceKind Kind { get; init; }

    /// <summary>Title of the document or link, or name of the source.</summary>
    public required string Title { get; init; }

    /// <summary>Absolute address; null where there is none.</summary>
    public string? Url { get; init; }

    /// <summary>Identifier of the entity that speaks; null for documents and links.</summary>
    public string? Speaker { get; init; }

    /// <summary>UTF-16 offset of the first unit.</summary>
    public required int Start { get; init; }

    /// <summary>UTF-16 offset after the last unit.</summary>
    public required int End { get; init; }
}
