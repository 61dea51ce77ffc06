namespace Extractor.Layout;

/// <summary>
/// The grammar of a profile page over its sequence of lines: head, panel, summary, story, brief, surfaces, matrix, in whatever order
/// and mark-up. Each line is read in the light of the zone that it stands in.
/// </summary>
/// <param name="draft">The page.</param>
/// <param name="head">Its head.</param>
/// <param name="lastEvidence">Index of the last segment that makes the page a profile.</param>
internal sealed class ProfileParser(StructureDraft draft, ProfileHead head, int lastEvidence)
{
    // A value or an unknown label has no more words than this; a longer line is a sentence.
    private const int MostValueWords = 14;
    private const int MostLabelWords = 4;
    private const int PanelLookahead = 6;

    private readonly ProfileWriter writer = new(draft);
    private readonly List<ProfileItem> items = [];
    private readonly List<ProfileItem> ahead = [];
    private ProfileSummary? summary;
    private ProfileZone zone = ProfileZone.Head;
    private ProfileItem? pending;
    private bool awaitsNote;
    private bool awaitsSourcing;
    private bool hasLines;

    private ProfileSummary Summary => summary ??= new ProfileSummary(draft, writer);

    private string? Title { get; } = head.Title < 0 ? null : StructureText.Body(draft.Segments[head.Title]).Text;

    /// <summary>Reads the page from the segment given to its end.</summary>
    public void Run(int start)
    {
        if (head.Kicker >= 0) writer.Kicker(head);
        if (Title is not null) draft.Title = StructureText.Body(draft.Segments[head.Title]);
        for (var i = start; i < draft.Segments.Count;)
        {
            if (!draft.IsFree(i))
            {
                if (draft.Uses[i] == SegmentUse.Gate) Enter(ProfileZone.Tail);
                i++;
                continue;
            }

            if (IsTitle(i))
            {
                draft.Drop(i++, SegmentUse.Title);
                continue;
            }

            items.Clear();
            i += ProfileLexer.Read(draft.Segments, i, zone, items);
            if (pending is not null && items is [{ Kind: ProfileItemKind.Pair } glued] && IsGlued(glued))
                items[0] = new ProfileItem(glued.Index, ProfileItemKind.Text, glued.Line, glued.Line);
            foreach (var item in items) Handle(item);
        }

        Enter(ProfileZone.Tail);
    }

    private bool IsTitle(int index)
    {
        if (Title is null || pending is not null) return false;
        var words = StructureText.Body(draft.Segments[index]);
        return index == head.Title || StructureText.Span(words).Equals(Title, StringComparison.OrdinalIgnoreCase);
    }

    // A pair that no colon parts and no mark-up sets off may as well be the value of the label before it: Topic, Region Nord.
    private static bool IsGlued(ProfileItem pair) =>
        pair.Value is { } value && value.Segment == pair.Words.Segment
        && value.Start <= pair.Words.End + 1 && pair.Words.Segment.LeadLength == 0;

    private void Enter(ProfileZone next)
    {
        FlushPending();
        if (zone == ProfileZone.Summary && next != ProfileZone.Summary) Summary.Flush();
        zone = next;
        awaitsNote = awaitsSourcing = hasLines = false;
    }

    private void FlushPending()
    {
        if (pending is { } label) writer.Paragraph(label.Index, label.Words);
        pending = null;
    }

    private void Handle(ProfileItem item)
    {
        switch (item.Kind)
        {
            case ProfileItemKind.Section:
                EnterSection(item);
                break;
            case ProfileItemKind.ScaleRow:
                writer.ScaleRow(item);
                break;
            case ProfileItemKind.Label or ProfileItemKind.Pair when TakesPairs(item):
                if (pending is { Name: not "confidence" }) FlushPending();
                if (item.Kind == ProfileItemKind.Pair) AddPair(item.Index, item.Name, item.Words, item.Value!.Value);
                else StartPair(item);
                break;
            default:
                HandleText(item.Index, item.Line);
                break;
        }
    }

    private void EnterSection(ProfileItem item)
    {
        if (item.Name == "scale")
        {
            writer.Paragraph(item.Index, item.Words);
            return;
        }

        if (item.Name == "gate")
        {
            Enter(ProfileZone.Tail);
            return;
        }

        Enter(item.Name switch
        {
            "facts" => ProfileZone.Facts,
            "brief" => ProfileZone.Brief,
            "service" => ProfileZone.Service,
            "governance" => ProfileZone.Governance,
            "matrix" => ProfileZone.Matrix,
            _ => ProfileZone.Story,
        });
        writer.Heading(item.Index, item.Words, isApparatus: zone != ProfileZone.Story);
    }

    // Outside of the apparatus a label counts only where it begins a panel: another stands close by.
    private bool TakesPairs(ProfileItem item)
    {
        if (zone is ProfileZone.Facts or ProfileZone.Brief or ProfileZone.Governance or ProfileZone.Matrix) return true;
        if (zone == ProfileZone.Service) return item.Name is not null;
        if (item.Name is null || !PanelBegins(item.Index)) return false;
        Enter(ProfileZone.Facts);
        return true;
    }

    private bool PanelBegins(int index)
    {
        ahead.Clear();
        var last = Math.Min(draft.Segments.Count, index + PanelLookahead);
        for (var i = index + 1; i < last; i++) ProfileLexer.Read(draft.Segments, i, ProfileZone.Head, ahead);
        return ahead.Exists(item => item.Kind is ProfileItemKind.Label or ProfileItemKind.Pair && item.Name is not null);
    }

    private void StartPair(ProfileItem label)
    {
        pending = label;
        draft.Absorb(label.Index);
        awaitsNote = awaitsSourcing = false;
    }

    private void AddPair(int index, string? field, SegmentPart label, SegmentPart value)
    {
        pending = null;
        writer.Pair(index, field, label, value);
        awaitsSourcing = field is "confidence" or "confidenceScore" or "confidenceGrade";
        awaitsNote = zone is ProfileZone.Facts or ProfileZone.Matrix;
    }

    private void HandleText(int index, SegmentPart words)
    {
        if (pending is { } label)
        {
            AddPair(index, label.Name, label.Words, words);
            return;
        }

        if (zone is ProfileZone.Facts or ProfileZone.Matrix && awaitsSourcing && ProfileLines.IsSourcing(words))
        {
            writer.Paragraph(index, words);
            writer.State("sourcing", words);
            awaitsNote = awaitsSourcing = false;
            return;
        }

        switch (zone)
        {
            case ProfileZone.Head: HandleHead(index, words); break;
            case ProfileZone.Facts: HandleFact(index, words); break;
            case ProfileZone.Summary: HandleSummary(index, words); break;
            case ProfileZone.Story: HandleStory(index, words); break;
            case ProfileZone.Brief: HandleLine(index, words, null); break;
            case ProfileZone.Service: HandleLine(index, words, "serviceSurface"); break;
            case ProfileZone.Governance: HandleLine(index, words, "governanceSurface"); break;
            case ProfileZone.Matrix: HandleTrigger(index, words); break;
            default: HandleTail(index, words); break;
        }
    }

    private void HandleHead(int index, SegmentPart words)
    {
        if (Title is not null && ProfileLines.IsTracking(words, Title, head.SubjectType)) writer.Boilerplate(index, words);
    }

    private void HandleFact(int index, SegmentPart words)
    {
        var segment = draft.Segments[index];
        if (!awaitsSourcing && ProfileScale.TryScore(words, out var grade, out var score) && grade is not null && score is not null)
        {
            writer.Paragraph(index, words);
            writer.State("confidence", words);
            (awaitsNote, awaitsSourcing) = (false, true);
        }
        else if (BeginsUnknownPair(index, words))
        {
            StartPair(new ProfileItem(index, ProfileItemKind.Label, words, StructureText.TrimLabel(words)));
        }
        else if (awaitsNote && !StructureText.IsBullet(segment) && !(awaitsSourcing && writer.IsRepeated(words)))
        {
            writer.Note(index, words);
            awaitsNote = false;
        }
        else if (!writer.HasPairs && !StructureText.IsBullet(segment)) writer.Paragraph(index, words);
        else if (ProfileLines.SplitGlued(words, out var label, out var value)) AddPair(index, null, label, value);
        else if (StructureText.IsMarkedHeading(segment)) Enter(ProfileZone.Story);
        else
        {
            Enter(ProfileZone.Summary);
            HandleSummary(index, words);
        }
    }

    // A set-off line of a few words above a line of a few words that is no label itself: a label that the vocabulary lacks.
    private bool BeginsUnknownPair(int index, SegmentPart words)
    {
        var segment = draft.Segments[index];
        if (!segment.IsLabelLike && !StructureText.IsMarkedHeading(segment)) return false;
        if (StructureText.WordCount(words) > MostLabelWords || StructureText.EndsSentence(words)) return false;
        if (index + 1 >= draft.Segments.Count || !draft.IsFree(index + 1)) return false;
        if (StructureText.IsBullet(draft.Segments[index + 1])) return false;
        ahead.Clear();
        ProfileLexer.Read(draft.Segments, index + 1, zone, ahead);
        return ahead is [{ Kind: ProfileItemKind.Text } next]
            && StructureText.WordCount(next.Words) <= MostValueWords && !StructureText.EndsSentence(next.Words);
    }

    private void HandleSummary(int index, SegmentPart words)
    {
        var segment = draft.Segments[index];
        if (StructureText.IsMarkedHeading(segment)) Enter(ProfileZone.Story);
        else if (draft.Uses[index] == SegmentUse.Content || StructureText.IsBullet(segment) || writer.IsRepeated(words))
            Summary.Add(index, words);
    }

    private void HandleStory(int index, SegmentPart words)
    {
        if (writer.IsRepeated(words)) writer.Paragraph(index, words);
        else if (index < lastEvidence && draft.Uses[index] == SegmentUse.Boilerplate && ProfileLines.IsProse(words))
            draft.Uses[index] = SegmentUse.Content;
    }

    private void HandleLine(int index, SegmentPart words, string? field)
    {
        var segment = draft.Segments[index];
        if (StructureText.IsMarkedHeading(segment)) Enter(ProfileZone.Story);
        else if (!Belongs(index)) HandleTail(index, words);
        else
        {
            hasLines = true;
            writer.Item(index, words, isApparatus: true);
            if (field is not null) writer.State(field, words);
        }
    }

    private void HandleTrigger(int index, SegmentPart words)
    {
        var segment = draft.Segments[index];
        if (StructureText.IsMarkedHeading(segment)) Enter(ProfileZone.Story);
        else if (awaitsNote && !StructureText.IsBullet(segment))
        {
            writer.Note(index, words);
            awaitsNote = false;
        }
        else if (Belongs(index)) writer.Item(index, words, isApparatus: true);
        else HandleTail(index, words);
    }

    // The grammar knows better than the content selector what belongs to a section, as long as more of the profile follows.
    private bool Belongs(int index) =>
        index < lastEvidence || !hasLines
        || StructureText.IsBullet(draft.Segments[index]) || draft.Uses[index] == SegmentUse.Content;

    private void HandleTail(int index, SegmentPart words)
    {
        Enter(ProfileZone.Tail);
        if (draft.Uses[index] != SegmentUse.Content) return;
        if (ProfileLines.IsNavigation(words)) draft.Drop(index, SegmentUse.Boilerplate);
        else if (StructureText.IsMarkedHeading(draft.Segments[index])) Enter(ProfileZone.Story);
    }
}
