namespace Extractor.Layout;

/// <summary>
/// Tells a profile page by its anatomy: several known labels, section headings, a grade scale or a kicker near each other. A news
/// article that prints a region or a topic has one or two of them.
/// </summary>
internal static class ProfileDetector
{
    // Segments within which the evidence must stand; the panel of the family's pages takes 20 to 40.
    private const int Window = 60;

    // Three labels and a section, or five labels. Over the 120 development pages of ordinary news the highest count is 2.
    private const int Needed = 5;
    private const int FieldsNeeded = 3;
    private const int SectionWeight = 2;

    /// <summary>First and last segment that make the page a profile; null where it is none.</summary>
    public static (int First, int Last)? Find(StructureDraft draft)
    {
        var evidence = Collect(draft);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < evidence.Count; i++)
        {
            seen.Clear();
            int points = 0, fields = 0;
            for (var j = i; j < evidence.Count && evidence[j].Index <= evidence[i].Index + Window; j++)
            {
                if (!seen.Add(evidence[j].Key)) continue;
                points += evidence[j].Weight;
                if (evidence[j].Weight == 1) fields++;
                if (points >= Needed && fields >= FieldsNeeded) return (evidence[i].Index, LastNear(evidence, j));
            }
        }

        return null;
    }

    private static int LastNear(List<(int Index, string Key, int Weight)> evidence, int from)
    {
        while (from + 1 < evidence.Count && evidence[from + 1].Index - evidence[from].Index <= Window) from++;
        return evidence[from].Index;
    }

    private static List<(int Index, string Key, int Weight)> Collect(StructureDraft draft)
    {
        var evidence = new List<(int, string, int)>();
        var items = new List<ProfileItem>();
        var ofSegment = new HashSet<string>(StringComparer.Ordinal);
        var kicker = false;
        for (var i = 0; i < draft.Segments.Count;)
        {
            if (draft.Uses[i] == SegmentUse.Gate) evidence.Add((i, "gate", 0));
            if (!kicker && ProfileHead.TryKicker(draft.Segments[i], out _, out _))
            {
                kicker = true;
                evidence.Add((i, "kicker", SectionWeight));
            }

            items.Clear();
            ofSegment.Clear();
            i += ProfileLexer.Read(draft.Segments, i, ProfileZone.Head, items);
            foreach (var item in items)
            {
                if (item.Name is null || item.Name is "story" or "gate") continue;
                if (!ofSegment.Add(item.Name)) continue;
                evidence.Add((item.Index, item.Name, item.Kind == ProfileItemKind.Section ? SectionWeight : 1));
            }
        }

        return evidence;
    }
}
