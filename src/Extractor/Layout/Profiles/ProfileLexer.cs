namespace Extractor.Layout;

/// <summary>
/// Tells what a line of a profile page is, whatever mark-up or copying made of it: <c>Region</c> alone, <c>Region: Oslo</c>,
/// a set-off <c>Region</c> before its value, and <c>RegionOslo</c>, as copied text has it.
/// </summary>
internal static class ProfileLexer
{
    private const string NeverPair = "!";
    private const string NoField = "-";
    private const int LongestUnknownLabel = 40;
    private const int MostSpacedWords = 8;
    private const int MostLabelWords = 4;

    private static readonly StructurePhrases Labels = StructurePhrases.Load("Layout/labels.tsv");
    private static readonly StructurePhrases Sections = StructurePhrases.Load(
        "Layout/sections.tsv", "facts", "scale", "brief", "service", "governance", "matrix", "gate", "story");

    /// <summary>Reads the items of a line.</summary>
    /// <param name="segments">The page's segments.</param>
    /// <param name="index">The line's segment.</param>
    /// <param name="zone">Where on the page the line stands; labels of triggers count in the matrix only.</param>
    /// <param name="items">Takes the items.</param>
    /// <returns>The number of segments read.</returns>
    public static int Read(IReadOnlyList<Segment> segments, int index, ProfileZone zone, List<ProfileItem> items)
    {
        var lines = StructureBreaks.LinesOf(StructureText.Body(segments[index]));
        if (lines.Count == 1) return Add(segments, index, lines[0], zone, items);

        // Lines that a br lays out count one by one where one of them is more than words.
        var before = items.Count;
        foreach (var line in lines) Add(segments, index, line, zone, items);
        if (items.TrueForAll(item => item.Kind == ProfileItemKind.Text))
        {
            items.RemoveRange(before, items.Count - before);
            var all = StructureText.Body(segments[index]);
            items.Add(new ProfileItem(index, ProfileItemKind.Text, all, all));
        }

        return 1;
    }

    /// <summary>The section that a line begins; null where it is no known heading.</summary>
    public static string? SectionOf(ReadOnlySpan<char> text)
    {
        if (text.Length > 160) return null;
        if (Sections.ClassOf(text.TrimEnd(':').TrimEnd()) is { } whole) return whole;
        var colon = text.IndexOf(':');
        return colon > 0 && Sections.ClassOf(text[..colon].TrimEnd()) == "story" ? "story" : null;
    }

    /// <summary>
    /// The field of a label: <c>-</c> for those that state nothing known, <c>!</c> for those that are none, null for unknown ones.
    /// </summary>
    public static string? FieldOf(SegmentPart label) => Labels.ClassOf(StructureText.Span(StructureText.TrimLabel(label)));

    private static int Add(IReadOnlyList<Segment> segments, int index, SegmentPart line, ProfileZone zone, List<ProfileItem> items)
    {
        var rowLength = ProfileScale.ReadRow(segments, index, line, out var cells);
        if (rowLength > 0)
        {
            items.Add(new ProfileItem(index, ProfileItemKind.ScaleRow, line, line, Cells: cells));
            return rowLength;
        }

        if (SectionOf(StructureText.Span(line)) is { } section)
        {
            items.Add(new ProfileItem(index, ProfileItemKind.Section, line, line, Name: section));
            return 1;
        }

        var label = StructureText.TrimLabel(line);
        if (Known(label, zone, out var field)) items.Add(new ProfileItem(index, ProfileItemKind.Label, line, label, Name: field));
        else if (!(AddColonPairs(index, line, zone, items) || AddLead(index, line, zone, items)
            || AddGlued(index, line, zone, items) || AddSpaced(index, line, zone, items)))
            items.Add(new ProfileItem(index, ProfileItemKind.Text, line, line));
        return 1;
    }

    private static bool Known(SegmentPart label, ProfileZone zone, out string? field)
    {
        field = Labels.ClassOf(StructureText.Span(label));
        if (field is null or NeverPair) return false;
        if (field.StartsWith("decisionTriggers.", StringComparison.Ordinal) && zone != ProfileZone.Matrix) return false;
        if (field == NoField) field = null;
        return true;
    }

    // Region: Oslo. Where one line holds several (Entity: Acme Region: Oslo), each known label begins the next.
    private static bool AddColonPairs(int index, SegmentPart words, ProfileZone zone, List<ProfileItem> items)
    {
        var colon = StructureText.ColonAt(StructureText.Span(words), Labels.Longest + 2);
        if (colon < 0) return false;
        var label = StructureText.TrimLabel(words with { End = words.Start + colon });
        if (!Known(label, zone, out var field)) return false;
        var text = words.Segment.Text;
        var start = words.Start + colon + 1;
        while (true)
        {
            var (next, nextField) = NextLabel(text, start, words, zone);
            var value = StructureText.Trim(new SegmentPart(words.Segment, start, next?.Start ?? words.End));
            items.Add(value.End > value.Start
                ? new ProfileItem(index, ProfileItemKind.Pair, words, label, value, field)
                : new ProfileItem(index, ProfileItemKind.Label, words, label, Name: field));
            if (next is not { } following) return true;
            (label, field, start) = (following, nextField, text.IndexOfAny([':', '：'], following.End) + 1);
        }
    }

    private static (SegmentPart? Label, string? Field) NextLabel(string text, int start, SegmentPart words, ProfileZone zone)
    {
        for (var colon = text.AsSpan(start, words.End - start).IndexOfAny(':', '：'); colon >= 0;)
        {
            var end = start + colon;
            // The longest known label wins.
            SegmentPart? best = null;
            string? field = null;
            var from = end;
            for (var n = 0; n < MostLabelWords; n++)
            {
                from = text.LastIndexOf(' ', from - 1, Math.Min(from - start, Labels.Longest + 1));
                if (from <= start) break;
                var candidate = new SegmentPart(words.Segment, from + 1, end);
                if (Known(candidate, zone, out var known)) (best, field) = (candidate, known);
            }

            if (best is not null) return (best, field);
            var next = text.AsSpan(end + 1, words.End - end - 1).IndexOfAny(':', '：');
            colon = next < 0 ? -1 : end + 1 + next - start;
        }

        return (null, null);
    }

    // <b>Region</b> Oslo: the mark-up sets the label off, a colon need not.
    private static bool AddLead(int index, SegmentPart words, ProfileZone zone, List<ProfileItem> items)
    {
        if (words.Segment.LeadLength <= words.Start || words.Segment.LeadLength > words.End) return false;
        var label = StructureText.TrimLabel(words with { End = Math.Min(words.End, words.Segment.LeadLength) });
        var value = StructureText.Trim(words with { Start = Math.Min(words.End, words.Segment.LeadLength) });
        if (value.End > value.Start && words.Segment.Text[value.Start] is ':' or '：')
            value = StructureText.Trim(value with { Start = value.Start + 1 });
        if (label.End <= label.Start || value.End <= value.Start || label.End - label.Start > LongestUnknownLabel) return false;
        if (!Known(label, zone, out var field))
        {
            if (zone is not (ProfileZone.Facts or ProfileZone.Brief) || FieldOf(label) == NeverPair) return false;
            if (StructureText.WordCount(label) > MostLabelWords || StructureText.EndsSentence(value)) return false;
        }

        items.Add(new ProfileItem(index, ProfileItemKind.Pair, words, label, value, field));
        return true;
    }

    // RegionOslo, Confidence?Confidence Grade: copied text has lost what parted them; the value begins with a capital or a digit.
    private static bool AddGlued(int index, SegmentPart words, ProfileZone zone, List<ProfileItem> items)
    {
        var text = StructureText.Span(words);
        var length = Labels.Leading(text, out _);
        if (length == 0 || length >= text.Length) return false;
        var isHelp = text[length] == '?';
        var next = isHelp ? length + 1 : length;
        if (next >= text.Length || !(isHelp || IsGlued(text[length - 1], text[next]))) return false;
        var label = words with { End = words.Start + length };
        if (!Known(label, zone, out var field)) return false;
        var value = StructureText.Trim(words with { Start = words.Start + next });
        if (SectionOf(StructureText.Span(value)) is { } section)
        {
            items.Add(new ProfileItem(index, ProfileItemKind.Label, words, label, Name: field));
            items.Add(new ProfileItem(index, ProfileItemKind.Section, words, value, Name: section));
        }
        else items.Add(new ProfileItem(index, ProfileItemKind.Pair, words, label, value, field));
        return true;
    }

    // "Sector Utilities" in a panel, where nothing in the mark-up sets the label off.
    private static bool AddSpaced(int index, SegmentPart words, ProfileZone zone, List<ProfileItem> items)
    {
        if (zone is not (ProfileZone.Facts or ProfileZone.Brief or ProfileZone.Governance)) return false;
        var text = StructureText.Span(words);
        var length = Labels.LeadingWords(text, out _);
        if (length == 0 || length + 1 >= text.Length || text[length] != ' ') return false;
        if (!char.IsUpper(text[length + 1]) && !char.IsAsciiDigit(text[length + 1])) return false;
        if (StructureText.WordCount(text) > MostSpacedWords || StructureText.EndsSentence(text)) return false;
        var label = words with { End = words.Start + length };
        if (!Known(label, zone, out var field)) return false;
        var value = words with { Start = words.Start + length + 1 };
        items.Add(new ProfileItem(index, ProfileItemKind.Pair, words, label, value, field));
        return true;
    }

    private static bool IsGlued(char last, char next) =>
        !char.IsUpper(last) && char.IsLetter(last) && (char.IsUpper(next) || char.IsAsciiDigit(next));
}
