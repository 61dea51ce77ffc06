using Extractor.Model;

namespace Extractor.Layout;

/// <summary>
/// Finds label–value pairs on any page: info boxes, definition lists, tables of two columns, <c>Label: value</c> items, lines with a
/// set-off label. Pairs come in runs; a line that stands alone counts only where its label is known or set off. Sentences with a
/// colon, tables of data and what stands outside of the content are no pairs.
/// </summary>
internal sealed class PairReader(StructureDraft draft)
{
    // Runs shorter than this are part of the story; longer ones are a panel, and what they state counts.
    private const int PanelLength = 3;
    private const int KnownInPanel = 3;

    // A panel that the content selector left out is taken in where it stands at the content and its labels are known.
    private const int KnownToOverrule = 2;
    private const int NearContent = 40;

    private readonly PairScanner scanner = new(draft);
    private readonly StatementWriter statements = new(draft);
    private readonly List<PairCandidate> run = [];
    private int firstContent = int.MaxValue;
    private int lastContent = -1;

    /// <summary>Reads the page's pairs into the draft.</summary>
    /// <param name="states">Whether panels make statements; a profile page has made its own.</param>
    public void Read(bool states)
    {
        for (var i = 0; i < draft.Uses.Length; i++)
        {
            if (draft.Uses[i] != SegmentUse.Content) continue;
            firstContent = Math.Min(firstContent, i);
            lastContent = i;
        }

        for (var i = 0; i < draft.Segments.Count;)
        {
            run.Clear();
            var next = i;
            while (next < draft.Segments.Count && scanner.At(next) is { } candidate)
            {
                if (run.Count > 0 && run[0].Form != candidate.Form) break;
                run.Add(candidate);
                next = candidate.Next;
            }

            if (run.Count > 0 && Accepts(next)) Write(states);
            i = Math.Max(next, i + 1);
        }
    }

    private bool Accepts(int next)
    {
        var known = run.Count(candidate => candidate.IsKnown);
        if (!IsContent() && !Overrules(known, next)) return false;
        return run[0].Form switch
        {
            PairForm.Definition => run.Count > 1 || known > 0,
            PairForm.Row => AcceptsTable(known, next),
            PairForm.Stacked => run.Count >= PanelLength || (known > 0 && run.Count > 1),
            PairForm.Lead => true,
            PairForm.Item => known > 0 || (run.Count > 1 && IsWholeList(next)),
            _ => run.Count >= PanelLength || (known > 0 && run.Count > 1),
        };
    }

    // Labels are header cells or end in a colon or are known; a row beside them with more cells makes a table of data.
    private bool AcceptsTable(int known, int next)
    {
        if (run.Exists(IsHeaderRow)) return false;
        if (IsRowOfAnotherShape(run[0].First - 1) || IsRowOfAnotherShape(next)) return false;
        return run.Count(IsLabelled) * 2 > run.Count && (run.Count > 1 || known > 0);
    }

    private static bool IsHeaderRow(PairCandidate row) =>
        row.Label.Segment.IsLabelLike && row.Values[0].Segment.IsLabelLike && !row.IsKnown;

    private static bool IsLabelled(PairCandidate row) =>
        row.IsKnown || row.Label.Segment.Text[^1] is ':' or '：'
        || (row.Label.Segment.IsLabelLike && !row.Values[0].Segment.IsLabelLike);

    private bool IsRowOfAnotherShape(int index)
    {
        if (index < 0 || index >= draft.Segments.Count || draft.Segments[index].Row is not { } row) return false;
        int first = index, last = index;
        while (first > 0 && draft.Segments[first - 1].Row == row) first--;
        while (last + 1 < draft.Segments.Count && draft.Segments[last + 1].Row == row) last++;
        return last - first > 1;
    }

    private bool IsWholeList(int next)
    {
        return !IsItem(run[0].First - 1) && !IsItem(next);

        bool IsItem(int index) => index >= 0 && index < draft.Segments.Count
            && draft.Uses[index] == SegmentUse.Content && StructureText.IsBullet(draft.Segments[index]);
    }

    private bool IsContent() => run.TrueForAll(candidate => draft.Uses[candidate.Values[0].Segment.Index] == SegmentUse.Content);

    // A panel inside the content belongs to it; one beside it where its labels are known.
    private bool Overrules(int known, int next)
    {
        if (run.Count < PanelLength || MostlyLinks()) return false;
        var isInside = run[0].First > firstContent && next <= lastContent;
        return run[0].Form switch
        {
            PairForm.Definition or PairForm.Row => isInside || (known >= KnownToOverrule && IsNearContent()),
            PairForm.Item => isInside && IsWholeList(next),
            _ => isInside && known > 0,
        };
    }

    private bool IsNearContent() => run[0].First >= firstContent - NearContent && run[0].First <= lastContent + NearContent;

    private bool MostlyLinks() => run.Count(candidate => SegmentLinks.Coverage(candidate.Label) > 0) * 2 > run.Count;

    private void Write(bool states)
    {
        var isPanel = run.Count >= PanelLength;
        states &= isPanel && run.Count(candidate => candidate.IsKnown) >= KnownInPanel;
        foreach (var candidate in run)
        {
            if (candidate.IsSplit) WriteRow(candidate, isPanel);
            else if (isPanel) WriteLine(candidate.Label.Segment);
            for (var i = 0; i < candidate.Values.Count; i++)
                draft.Pairs.Add(new PlannedPair(candidate.Label, candidate.Values[i], i == 0 ? candidate.Note : null));
            if (states && candidate.Field?.StartsWith("decisionTriggers.", StringComparison.Ordinal) == false)
                statements.Add(candidate.Field, candidate.Values[0]);
        }
    }

    private void WriteRow(PairCandidate candidate, bool isPanel)
    {
        for (var i = candidate.First; i < candidate.Next; i++) draft.Absorb(i);
        draft.Put(candidate.First, new PlannedBlock(BlockKind.TableRow, null, [candidate.Label, .. candidate.Values], isPanel));
        if (candidate.Note is { } note) draft.Put(note.Segment.Index, new PlannedBlock(BlockKind.Paragraph, null, [note], isPanel));
    }

    private void WriteLine(Segment segment)
    {
        var body = StructureText.Body(segment);
        draft.Put(segment.Index, StructureText.IsBullet(segment)
            ? new PlannedBlock(BlockKind.ListItem, segment.Level ?? 1, [body], IsApparatus: true)
            : new PlannedBlock(BlockKind.Paragraph, null, [body], IsApparatus: true));
    }
}
