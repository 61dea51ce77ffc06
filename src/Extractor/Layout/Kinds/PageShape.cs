namespace Extractor.Layout;

/// <summary>How much of a page is prose and how much leads elsewhere. Words are counted as <see cref="TextMeasure"/> counts them.</summary>
internal sealed record PageShape
{
    /// <summary>Words of the canonical text.</summary>
    public required double Words { get; init; }

    /// <summary>Words of its blocks that are sentences and no teasers.</summary>
    public required double Prose { get; init; }

    /// <summary>Words of the longest of them.</summary>
    public required double LongestProse { get; init; }

    /// <summary>Number of them.</summary>
    public required int ProseBlocks { get; init; }

    /// <summary>Blocks of the canonical text.</summary>
    public required int Blocks { get; init; }

    /// <summary>Headings of the canonical text.</summary>
    public required int Headings { get; init; }

    /// <summary>Those that are links.</summary>
    public required int LinkedHeadings { get; init; }

    /// <summary>Blocks of it that are links as long as a headline.</summary>
    public required int LinkedBlocks { get; init; }

    /// <summary>Share of the canonical text inside links.</summary>
    public required double LinkShare { get; init; }

    /// <summary>Words of the whole page.</summary>
    public required double PageWords { get; init; }

    /// <summary>Share of them inside links.</summary>
    public required double PageLinkShare { get; init; }

    /// <summary>Addresses that links as long as a headline lead to, anywhere on the page.</summary>
    public required int Headlines { get; init; }

    /// <summary>Headings anywhere on the page that are such links.</summary>
    public required int HeadlineHeadings { get; init; }

    /// <summary>Whether the page prints its title apart from its text.</summary>
    public required bool HasTitle { get; init; }
}
