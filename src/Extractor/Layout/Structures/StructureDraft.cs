using Extractor.Model;

namespace Extractor.Layout;

/// <summary>
/// The structures of one page while its readers find them. A reader claims the segments that it understands, so that no segment
/// is read twice; what nobody claims keeps the content selector's answer.
/// </summary>
internal sealed class StructureDraft
{
    private readonly List<PlannedBlock>?[] blocks;

    /// <summary>Starts from the content selector's answer.</summary>
    public StructureDraft(IReadOnlyList<Segment> segments, IReadOnlyList<SegmentUse> uses, PageMetadata metadata)
    {
        Segments = segments;
        Uses = [.. uses];
        Metadata = metadata;
        blocks = new List<PlannedBlock>?[segments.Count];
    }

    /// <summary>The page's segments.</summary>
    public IReadOnlyList<Segment> Segments { get; }

    /// <summary>What becomes of each.</summary>
    public SegmentUse[] Uses { get; }

    /// <summary>What the page says about itself.</summary>
    public PageMetadata Metadata { get; }

    /// <summary>Gates in page order.</summary>
    public List<Gate> Gates { get; } = [];

    /// <summary>Links to other articles.</summary>
    public List<RelatedLink> RelatedLinks { get; } = [];

    /// <summary>Label–value pairs in page order.</summary>
    public List<PlannedPair> Pairs { get; } = [];

    /// <summary>The page's statements about itself.</summary>
    public List<PlannedStatement> Statements { get; } = [];

    /// <summary>Bullets that sum the page up.</summary>
    public List<SegmentPart> SummaryBullets { get; } = [];

    /// <summary>The printed title, where the structure tells it.</summary>
    public SegmentPart? Title { get; set; }

    /// <summary>Whether no reader has claimed the segment.</summary>
    public bool IsFree(int index) => blocks[index] is null;

    /// <summary>Whether the segment is content that no reader has claimed.</summary>
    public bool IsFreeContent(int index) => blocks[index] is null && Uses[index] == SegmentUse.Content;

    /// <summary>Claims a segment that does not become text.</summary>
    public void Drop(int index, SegmentUse use)
    {
        Uses[index] = use;
        blocks[index] = [];
    }

    /// <summary>Claims a segment whose words go into the block of another.</summary>
    public void Absorb(int index)
    {
        Uses[index] = SegmentUse.Content;
        blocks[index] ??= [];
    }

    /// <summary>Claims a segment and puts a block in its place, after those that it has.</summary>
    public void Put(int index, PlannedBlock block)
    {
        Uses[index] = SegmentUse.Content;
        (blocks[index] ??= []).Add(block);
    }

    /// <summary>The blocks that readers put in the segment's place; null where none has claimed it.</summary>
    public IReadOnlyList<PlannedBlock>? BlocksAt(int index) => blocks[index];
}
