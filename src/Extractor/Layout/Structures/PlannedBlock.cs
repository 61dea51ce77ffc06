using Extractor.Model;

namespace Extractor.Layout;

/// <summary>A block of the article before it has its place in the canonical text: parts of segments, a tab between them.</summary>
/// <param name="Kind">What the block will be.</param>
/// <param name="Level">Heading level or list depth.</param>
/// <param name="Parts">One part for running text, one for each cell of a row.</param>
/// <param name="IsApparatus">Whether it belongs to the page's apparatus (fact panels, scales, matrices), not to its story.</param>
internal sealed record PlannedBlock(BlockKind Kind, int? Level, IReadOnlyList<SegmentPart> Parts, bool IsApparatus);
