namespace Extractor.Model;

/// <summary>Attributed speech.</summary>
public sealed record Quote
{
    /// <summary>The words said, without quotation marks; the words of the report where the speech is indirect.</summary>
    public required string Text { get; init; }

    /// <summary>Identifier of the entity that said it; null where the text does not name one.</summary>
    public string? Speaker { get; init; }

    /// <summary>The reporting verb or phrase as printed, such as <c>said</c>; null where there is none.</summary>
    public string? Cue { get; init; }

    /// <summary>Whether the speech is reported without quotation marks: <c>Roe said that the mine would close</c>.</summary>
    public bool Indirect { get; init; }

    /// <summary>UTF-16 offset of the first unit of <see cref="Text"/>.</summary>
    public required int Start { get; init; }

    /// <summary>UTF-16 offset after the last unit of <see cref="Text"/>.</summary>
    public required int End { get; init; }
}
