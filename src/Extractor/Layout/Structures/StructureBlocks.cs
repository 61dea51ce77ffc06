using Extractor.Model;

namespace Extractor.Layout;

/// <summary>Makes the blocks of an article from what the readers claimed and from the content that they left.</summary>
internal static class StructureBlocks
{
    /// <summary>The blocks in page order.</summary>
    public static List<PlannedBlock> Of(StructureDraft draft)
    {
        var blocks = new List<PlannedBlock>();
        var boldHeadings = new BoldHeadings(draft);
        var lastLevel = 0;
        for (var i = 0; i < draft.Segments.Count; i++)
        {
            if (draft.BlocksAt(i) is { } claimed)
            {
                blocks.AddRange(claimed);
                continue;
            }

            var segment = draft.Segments[i];
            if (draft.Uses[i] == SegmentUse.Content)
            {
                var cells = RowAt(draft, i);
                var bold = boldHeadings.LevelOf(i, blocks.Count > 0 ? blocks[^1] : null, lastLevel);
                blocks.Add(bold is null ? Plain(segment, cells) : new PlannedBlock(BlockKind.Heading, bold, cells, IsApparatus: false));
                if (segment.Kind == BlockKind.Heading) lastLevel = segment.Level ?? 0;
                i += cells.Count - 1;
            }
        }

        return blocks;
    }

    private static PlannedBlock Plain(Segment segment, List<SegmentPart> cells)
    {
        if (cells.Count > 1) return new PlannedBlock(BlockKind.TableRow, null, cells, IsApparatus: false);
        var isBullet = StructureText.IsBullet(segment);
        var kind = isBullet ? BlockKind.ListItem : segment.Kind == BlockKind.TableRow ? BlockKind.Paragraph : segment.Kind;
        var level = kind switch
        {
            BlockKind.ListItem => segment.Level ?? 1,
            BlockKind.Heading => segment.Level ?? 2,
            _ => (int?)null,
        };
        return new PlannedBlock(kind, level, cells, IsApparatus: false);
    }

    // The cells of a row that nobody claimed; the segment itself where it stands in none.
    private static List<SegmentPart> RowAt(StructureDraft draft, int index)
    {
        var first = draft.Segments[index];
        var cells = new List<SegmentPart> { StructureText.Body(first) };
        if (first.Row is not { } row || first.Kind != BlockKind.TableRow) return cells;
        for (var i = index + 1; i < draft.Segments.Count && draft.Segments[i].Row == row && draft.IsFreeContent(i); i++)
            cells.Add(SegmentPart.All(draft.Segments[i]));
        return cells;
    }
}
