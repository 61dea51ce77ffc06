namespace Extractor.Layout;

/// <summary>
/// Finds member boxes and paywalls. A member section prints what is withheld, <c>Restricted Profile Intelligence</c>, and then the
/// ways in, each with its audience: <c>Only for Strategy Circle</c>, …, <c>Only for Leadership Alliance</c>, …. What stands before the
/// first way in has no audience of its own, so it belongs to that: two audiences are two gates, and the first bears the name of
/// what the section withholds.
/// </summary>
internal sealed class GateReader(StructureDraft draft)
{
    private const int LongestLine = 400;
    private const int SupportLines = 5;
    private const int MostLinesAfterAudience = 3;
    private const int MostLines = 16;
    private const int SentenceReach = 3;
    private const int MostSectionLines = 80;
    private const int LongestBox = 1200;

    // A paywall stands in the text, right under it, or (where the page withholds all) under the title.
    private const int LinesUnderContent = 12;

    /// <summary>Reads the page's gates into the draft.</summary>
    public void Read()
    {
        var (first, last) = Place();
        for (var i = 0; i < draft.Segments.Count; i++)
        {
            if (!draft.IsFree(i) || draft.Segments[i].Text.Length > LongestBox) continue;
            var line = StructureBreaks.LinesOf(StructureText.Body(draft.Segments[i]))[0];
            if (line.End - line.Start > LongestLine) continue;
            if (GateVocabulary.IsSection(line) && BeginsMemberSection(i)) i = ReadMemberSection(i);
            else if (GateVocabulary.AudienceOf(line) is not null && HasSupport(i)) i = ReadMemberSection(i);
            else if (i >= first && i <= last && GateVocabulary.IsWall(StructureText.Span(line))) i = ReadWall(i);
        }
    }

    private (int First, int Last) Place()
    {
        int first = -1, last = -1;
        for (var i = 0; i < draft.Segments.Count; i++)
        {
            if (draft.Uses[i] is not (SegmentUse.Content or SegmentUse.Title)) continue;
            if (first < 0) first = i;
            if (draft.Uses[i] == SegmentUse.Content || last < 0) last = i;
        }

        return first < 0 ? (0, draft.Segments.Count) : (first, last + LinesUnderContent);
    }

    private bool HasSupport(int index)
    {
        var end = Math.Min(draft.Segments.Count, index + 1 + SupportLines);
        for (var i = index + 1; i < end; i++)
        {
            var text = draft.Segments[i].Text;
            if (text.Length <= LongestBox && GateVocabulary.SpeaksOfAccess(text)) return true;
        }

        return GateVocabulary.SpeaksOfAccess(draft.Segments[index].Text);
    }

    private bool BeginsMemberSection(int index)
    {
        var end = Math.Min(draft.Segments.Count, index + 1 + MostLines);
        for (var i = index + 1; i < end && draft.Segments[i].Text.Length <= LongestBox; i++)
        {
            var line = StructureBreaks.LinesOf(StructureText.Body(draft.Segments[i]))[0];
            if (GateVocabulary.AudienceOf(line) is not null || GateVocabulary.IsWall(StructureText.Span(line))) return true;
            if (i <= index + SentenceReach && GateVocabulary.AudienceWithin(line) is not null) return true;
        }

        return false;
    }

    // Gives the index of the last segment that belongs to the section.
    private int ReadMemberSection(int start)
    {
        SegmentPart? section = null;
        if (GateVocabulary.IsSection(StructureText.Body(draft.Segments[start])))
        {
            section = StructureText.Body(draft.Segments[start]);
            draft.Drop(start++, SegmentUse.Gate);
        }

        var lines = LinesFrom(start);
        var box = new GateBox();
        var sinceAudience = 0;
        var last = start - 1;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var isAudience = GateVocabulary.AudienceOf(line) is not null;
            if (isAudience ? box.Audience is not null : box.HasAction || !box.Holds(line))
            {
                if (!isAudience && (i + 1 >= lines.Count || GateVocabulary.AudienceOf(lines[i + 1]) is null)) break;
                draft.Gates.Add(box.ToGate(section));
                box = new GateBox();
                sinceAudience = 0;
            }
            else if (box.Audience is not null && ++sinceAudience > MostLinesAfterAudience && !GateVocabulary.IsAction(line)) break;
            else if (box.Count >= MostLines) break;

            box.Add(line);
            last = line.Segment.Index;
            draft.Drop(last, SegmentUse.Gate);
        }

        if (box.Count > 0) draft.Gates.Add(box.ToGate(section));
        return last;
    }

    private List<SegmentPart> LinesFrom(int start)
    {
        var lines = new List<SegmentPart>();
        for (var i = start; i < draft.Segments.Count && draft.IsFree(i) && lines.Count < MostSectionLines; i++)
        {
            var body = StructureText.Body(draft.Segments[i]);
            if (i > start && EndsSection(body)) break;
            foreach (var line in StructureBreaks.LinesOf(body))
            {
                if (line.End - line.Start > LongestLine) return lines;
                lines.Add(line);
            }
        }

        return lines;
    }

    private static bool EndsSection(SegmentPart line)
    {
        var text = StructureText.Span(line);
        return text[0] is '←' or '→' or '«' or '‹' or '©' || ProfileLexer.SectionOf(text) is not (null or "gate");
    }

    private int ReadWall(int index)
    {
        var (first, last) = new GateWall(draft).Extent(index);
        var box = new GateBox();
        for (var i = first; i <= last; i++)
        {
            if (!draft.IsFree(i)) continue;
            foreach (var line in StructureBreaks.LinesOf(StructureText.Body(draft.Segments[i]))) box.Add(line);
            draft.Drop(i, SegmentUse.Gate);
        }

        draft.Gates.Add(box.ToGate(null));
        return last;
    }
}
