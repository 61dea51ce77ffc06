using HtmlAgilityPack;

namespace Extractor.Layout;

/// <summary>
/// Parts an audience from a name that stands in the same line, as in <c>Only for Grid Desk Grid Desk Access</c>: where the mark-up
/// changes, where copied text glues a small letter to a capital, or before the word that the name repeats.
/// </summary>
internal static class GateAudience
{
    /// <summary>Splits the words after <c>Only for</c>.</summary>
    public static (SegmentPart Audience, SegmentPart? Name) Split(SegmentPart words)
    {
        var at = MarkupChange(words);
        if (at < 0) at = Glue(words);
        if (at < 0) at = Repetition(words);
        if (at < 0) return (words, null);
        var audience = StructureText.Trim(words with { End = at });
        var name = StructureText.Trim(words with { Start = at });
        return audience.End > audience.Start && name.End > name.Start ? (audience, name) : (words, null);
    }

    // The first child element of the line that begins after the first of the words.
    private static int MarkupChange(SegmentPart words)
    {
        if (words.Segment.Element is not { } element) return -1;
        foreach (var child in element.ChildNodes)
        {
            if (child.NodeType != HtmlNodeType.Element || child.Name == "br") continue;
            var offset = OffsetOf(words.Segment, child.StreamPosition);
            if (offset > words.Start && offset < words.End) return offset;
        }

        return -1;
    }

    // Offset in the segment of the first unit that stands at or after a place on the page; -1 where none does.
    private static int OffsetOf(Segment segment, int source)
    {
        foreach (var run in segment.Runs)
        {
            if (run.SourceStart >= source) return run.Start;
            if (run.SourceEnd > source) return run.IsExact ? run.Start + (source - run.SourceStart) : run.End;
        }

        return -1;
    }

    private static int Glue(SegmentPart words)
    {
        var text = words.Segment.Text;
        for (var i = words.Start + 1; i < words.End; i++)
        {
            if (char.IsLower(text[i - 1]) && char.IsUpper(text[i])) return i;
        }

        return -1;
    }

    // "Strategy Circle Strategic Circle Access": a name has as many words as the audience or one more, and shares one with it.
    private static int Repetition(SegmentPart words)
    {
        var text = words.Segment.Text;
        var starts = new List<int>();
        for (var i = words.Start; i < words.End; i++)
        {
            if (text[i] != ' ' && (i == words.Start || text[i - 1] == ' ')) starts.Add(i);
        }

        for (var split = 1; split < starts.Count; split++)
        {
            for (var later = split; later < starts.Count; later++)
            {
                if (later - split + 1 > split) break;
                var before = WordAt(text, starts[split - 1], words.End);
                if (before.Equals(WordAt(text, starts[later], words.End), StringComparison.OrdinalIgnoreCase)) return starts[split];
            }
        }

        return -1;
    }

    private static ReadOnlySpan<char> WordAt(string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        var space = word.IndexOf(' ');
        return space < 0 ? word : word[..space];
    }
}
