namespace Extractor.Model;

/// <summary>A section of the article: from one heading to the next.</summary>
public sealed record Section
{
    /// <summary>The heading as printed; null for text before the first heading.</summary>
    public string? Heading { get; init; }

    /// <summary>Heading level 1 to 6; 0 where there is no heading.</summary>
    public int Level { get; init; }

    /// <summary>The narrative role that the section carries.</summary>
    public required SectionRole Role { get; init; }

    /// <summary>UTF-16 offset of the first unit after the heading.</summary>
    public required int Start { get; init; }

    /// <summary>UTF-16 offset after the last unit.</summary>
    public required int End { get; init; }
}
