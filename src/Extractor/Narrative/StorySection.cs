using Extractor.Model;

namespace Extractor.Narrative;

/// <summary>A run of blocks under one heading or opener.</summary>
internal sealed record StorySection
{
    /// <summary>The part that it plays.</summary>
    public required SectionRole Role { get; init; }

    /// <summary>Words over the passage without its label; null where it has neither heading nor opener.</summary>
    public string? Heading { get; init; }

    /// <summary>Index of the first block under the heading.</summary>
    public required int FirstBlock { get; init; }

    /// <summary>Index after its last block.</summary>
    public required int EndBlock { get; init; }

    /// <summary>Offset of the first unit of its words: behind the opener where the first block starts with one.</summary>
    public required int Start { get; init; }
}
