using Extractor.Model;

namespace Extractor.Layout;

/// <summary>
/// Writes what the parser of a profile page understood into the draft, in one form whatever the mark-up: a pair is one row, its
/// note a paragraph, a line of a surface an item, a section's name a heading of level 2.
/// </summary>
internal sealed class ProfileWriter(StructureDraft draft)
{
    private const int SectionLevel = 2;

    private readonly StatementWriter statements = new(draft);
    private readonly HashSet<string> boilerplate = new(StringComparer.OrdinalIgnoreCase);
    private bool lastStates;

    /// <summary>Whether a pair was written.</summary>
    public bool HasPairs { get; private set; }

    /// <summary>Whether the words were a note or a tracking sentence before: boilerplate that the page repeats.</summary>
    public bool IsRepeated(SegmentPart words) => boilerplate.Contains(words.Text);

    /// <summary>States a value without a label.</summary>
    public void State(string field, SegmentPart value) => statements.Add(field, value);

    /// <summary>Writes the kicker and its statements.</summary>
    public void Kicker(ProfileHead head)
    {
        Paragraph(head.Kicker, SegmentPart.All(draft.Segments[head.Kicker]));
        statements.Add("series", head.Series!.Value);
        statements.Add("subjectType", head.SubjectType!.Value);
    }

    /// <summary>Writes the heading of a section.</summary>
    /// <param name="index">Its segment.</param>
    /// <param name="words">Its words.</param>
    /// <param name="isApparatus">False for the sections of the story, which keep the level that they have.</param>
    public void Heading(int index, SegmentPart words, bool isApparatus)
    {
        var segment = draft.Segments[index];
        var level = !isApparatus && segment is { Kind: BlockKind.Heading, Level: { } own } ? own : SectionLevel;
        draft.Put(index, new PlannedBlock(BlockKind.Heading, level, [words], isApparatus));
    }

    /// <summary>Writes a line of the apparatus.</summary>
    public void Paragraph(int index, SegmentPart words) =>
        draft.Put(index, new PlannedBlock(BlockKind.Paragraph, null, [words], IsApparatus: true));

    /// <summary>Writes a sentence that the page may repeat elsewhere.</summary>
    public void Boilerplate(int index, SegmentPart words)
    {
        boilerplate.Add(words.Text);
        Paragraph(index, words);
    }

    /// <summary>Writes an item.</summary>
    public void Item(int index, SegmentPart words, bool isApparatus)
    {
        var segment = draft.Segments[index];
        var level = segment.Kind == BlockKind.ListItem ? segment.Level ?? 1 : 1;
        draft.Put(index, new PlannedBlock(BlockKind.ListItem, level, [words], isApparatus));
    }

    /// <summary>Writes a row of the grade scale.</summary>
    public void ScaleRow(ProfileItem item)
    {
        foreach (var cell in item.Cells!) draft.Absorb(cell.Segment.Index);
        draft.Put(item.Index, new PlannedBlock(BlockKind.TableRow, null, item.Cells, IsApparatus: true));
    }

    /// <summary>Writes a pair.</summary>
    /// <param name="index">Segment of the value, where the row is put.</param>
    /// <param name="field">Field of the label.</param>
    /// <param name="label">The label.</param>
    /// <param name="value">The value.</param>
    public void Pair(int index, string? field, SegmentPart label, SegmentPart value)
    {
        draft.Absorb(label.Segment.Index);
        draft.Put(index, new PlannedBlock(BlockKind.TableRow, null, [label, value], IsApparatus: true));
        draft.Pairs.Add(new PlannedPair(label, value, null));
        HasPairs = true;
        var before = draft.Statements.Count;
        statements.Add(field, value);
        lastStates = draft.Statements.Count > before && field!.StartsWith("decisionTriggers.", StringComparison.Ordinal);
    }

    /// <summary>Writes the sentence under the pair written last.</summary>
    public void Note(int index, SegmentPart words)
    {
        Boilerplate(index, words);
        draft.Pairs[^1] = draft.Pairs[^1] with { Note = words };
        if (lastStates) statements.AddNote(words);
    }
}
