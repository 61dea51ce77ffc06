using Extractor.Model;

namespace Extractor.Layout;

/// <summary>What a page's printed structures say, found on its segments without regard to the mark-up that made them.</summary>
internal sealed record PageStructures
{
    /// <summary>What becomes of each segment, by index; starts as the content selector's answer and may overrule it.</summary>
    public required IReadOnlyList<SegmentUse> Uses { get; init; }

    /// <summary>The blocks of the article in text order, made from all segments whose use is content.</summary>
    public required IReadOnlyList<PlannedBlock> Blocks { get; init; }

    /// <summary>Member boxes and paywalls in page order.</summary>
    public IReadOnlyList<Gate> Gates { get; init; } = [];

    /// <summary>"Also read" and the like; addresses as printed.</summary>
    public IReadOnlyList<RelatedLink> RelatedLinks { get; init; } = [];

    /// <summary>Label–value pairs in page order.</summary>
    public IReadOnlyList<PlannedPair> Pairs { get; init; } = [];

    /// <summary>The page's own statements under normalised names: each a list of parts.</summary>
    public IReadOnlyList<PlannedStatement> Statements { get; init; } = [];

    /// <summary>The page's own bullets that sum it up.</summary>
    public IReadOnlyList<SegmentPart> SummaryBullets { get; init; } = [];

    /// <summary>The title that the printed page gives, where the structure tells it (a profile page's second line); else null.</summary>
    public SegmentPart? Title { get; init; }
}
