using Extractor.Model;

namespace Extractor.Layout;

/// <summary>What the form of a line tells, without knowing its words.</summary>
internal static class StructureText
{
    // Signs that stand before an item and nowhere else, and those that do so only where the mark-up says that it is an item.
    private const string BulletSigns = "•‣◦▪▫●○■□▶►▸✓✔➤➔";
    private const string ItemSigns = "-–—*·+";

    /// <summary>The segment's text without a bullet sign before it.</summary>
    public static SegmentPart Body(Segment segment)
    {
        var text = segment.Text;
        var signs = segment.Kind == BlockKind.ListItem ? BulletSigns + ItemSigns : BulletSigns;
        if (text.Length < 2 || !signs.Contains(text[0], StringComparison.Ordinal)) return SegmentPart.All(segment);
        if (ItemSigns.Contains(text[0], StringComparison.Ordinal) && text[1] != ' ') return SegmentPart.All(segment);
        return Trim(new SegmentPart(segment, 1, text.Length));
    }

    /// <summary>Whether the segment is an item of a list, by mark-up or by a bullet sign.</summary>
    public static bool IsBullet(Segment segment) =>
        segment.Kind == BlockKind.ListItem
        || (segment.Text.Length > 1 && BulletSigns.Contains(segment.Text[0], StringComparison.Ordinal));

    /// <summary>The words of a part.</summary>
    public static ReadOnlySpan<char> Span(SegmentPart part) => part.Segment.Text.AsSpan(part.Start, part.End - part.Start);

    /// <summary>The part without white space at its ends.</summary>
    public static SegmentPart Trim(SegmentPart part)
    {
        int start = part.Start, end = part.End;
        var text = part.Segment.Text;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new SegmentPart(part.Segment, start, end);
    }

    /// <summary>A label without its closing colon, help sign (<c>Confidence ?</c>) and footnote star.</summary>
    public static SegmentPart TrimLabel(SegmentPart part)
    {
        part = Trim(part);
        var text = part.Segment.Text;
        var end = part.End;
        while (end > part.Start && IsAfterLabel(text[end - 1])) end--;
        return part with { End = end };
    }

    /// <summary>Number of words; two characters of a script without spaces count as one.</summary>
    public static int WordCount(ReadOnlySpan<char> text)
    {
        int words = 0, ideographs = 0;
        var inWord = false;
        foreach (var c in text)
        {
            if (IsIdeograph(c))
            {
                ideographs++;
                inWord = false;
            }
            else if (!char.IsLetterOrDigit(c)) inWord = inWord && !char.IsWhiteSpace(c);
            else if (!inWord)
            {
                inWord = true;
                words++;
            }
        }

        return words + ((ideographs + 1) / 2);
    }

    /// <summary>Number of words of a part.</summary>
    public static int WordCount(SegmentPart part) => WordCount(Span(part));

    /// <summary>Whether the part ends as a sentence does.</summary>
    public static bool EndsSentence(SegmentPart part) => EndsSentence(Span(part));

    /// <summary>Whether the mark-up makes the segment a heading; in plain text any short line may be one.</summary>
    public static bool IsMarkedHeading(Segment segment) => segment.Kind == BlockKind.Heading && segment.Element is not null;

    /// <summary>Whether the text ends as a sentence does, closing quotes and brackets aside.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(" \"”’»)]』」）".AsSpan());
        return !text.IsEmpty && text[^1] is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '।' or '؟' or '۔';
    }

    /// <summary>Offset of the first colon that parts a label from a value; -1 where there is none.</summary>
    /// <param name="text">The line.</param>
    /// <param name="limit">Units to look at.</param>
    public static int ColonAt(ReadOnlySpan<char> text, int limit)
    {
        var at = text[..Math.Min(text.Length, limit)].IndexOfAny(':', '：');
        if (at <= 0) return -1;
        // 14:30, https://, std::string
        if (text[at] == ':' && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1])
            && (char.IsAsciiDigit(text[at - 1]) || text[at + 1] is '/' or ':')) return -1;
        return at;
    }

    private static bool IsAfterLabel(char c) => c is ':' or '：' or '?' or '*' or 'ⓘ' || char.IsWhiteSpace(c);

    private static bool IsIdeograph(char c) => c is >= '\u3040' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';
}
