using Extractor.Model;

namespace Extractor.Layout;

/// <summary>
/// Finds what a page's printed structures say (the apparatus of profile pages, label–value pairs, gates, related links, summary
/// bullets) and makes the blocks. It reads the sequence of segments, to which mark-up only gives hints, so that one text in four
/// mark-ups reads the same.
/// </summary>
internal sealed class StructureReader
{
    /// <summary>Reads the structures of a page.</summary>
    /// <param name="segments">The page's segments in page order.</param>
    /// <param name="uses">What the content selector makes of each.</param>
    /// <param name="metadata">What the page says about itself.</param>
    public PageStructures Read(IReadOnlyList<Segment> segments, IReadOnlyList<SegmentUse> uses, PageMetadata metadata)
    {
        var draft = new StructureDraft(segments, uses, metadata);
        new RelatedReader(draft).Read();
        new GateReader(draft).Read();
        var isProfile = ProfileReader.Read(draft);
        new PairReader(draft).Read(states: !isProfile);
        new StructureSummary(draft).Read();
        return new PageStructures
        {
            Uses = draft.Uses,
            Blocks = StructureBlocks.Of(draft),
            Gates = draft.Gates,
            RelatedLinks = draft.RelatedLinks,
            Pairs = draft.Pairs,
            Statements = draft.Statements,
            SummaryBullets = draft.SummaryBullets,
            Title = draft.Title,
        };
    }
}
