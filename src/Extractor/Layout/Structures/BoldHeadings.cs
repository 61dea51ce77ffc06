using Extractor.Model;

namespace Extractor.Layout;

/// <summary>
/// Tells headings that the mark-up only sets in bold: a short line that stands alone, is no sentence, and has running text, a list or
/// a table under it. A bold opener inside of a paragraph is none, nor is a line under a heading or another such line, which is a byline or a standfirst.
/// </summary>
internal sealed class BoldHeadings(StructureDraft draft)
{
    private const int MostWords = 12;
    private const int MostQuestionWords = 8;

    /// <summary>Words from which on the line below is running text.</summary>
    private const int FewestTextWords = 8;

    private const int HighestLevel = 3;
    private const int LowestLevel = 6;
    private const double MostLinked = 0.5;

    private static readonly StructurePhrases Sections = StructurePhrases.Load("Layout/sections.tsv", "story", "summary");

    /// <summary>Level of the heading that a segment is; null where it is none.</summary>
    /// <param name="index">A segment of the content.</param>
    /// <param name="above">The block above; null where it is the first.</param>
    /// <param name="lastLevel">Level of the last heading that the mark-up tells; 0 where none was.</param>
    public int? LevelOf(int index, PlannedBlock? above, int lastLevel)
    {
        if (!IsLine(draft.Segments[index]) || !IsFollowed(index)) return null;
        var isFirst = above is null or { Kind: BlockKind.Caption };
        if (isFirst && Sections.ClassOf(draft.Segments[index].Text) is null) return null;
        var isUnderLine = above is { Kind: BlockKind.Heading } || (above is { Parts: [var part, ..] } && IsLine(part.Segment));
        return isUnderLine ? null : Math.Clamp(lastLevel + 1, HighestLevel, LowestLevel);
    }

    private static bool IsLine(Segment segment)
    {
        if (!segment.IsLabelLike || segment.Kind != BlockKind.Paragraph || segment.Row is not null) return false;
        if (segment.Element is null or { Name: "dt" or "dd" or "th" or "summary" } || StructureText.IsBullet(segment)) return false;
        var line = SegmentPart.All(segment);
        var text = StructureText.Span(line);
        if (text[^1] is ':' or '：' or ',' or ';' || !HasLetter(text) || SegmentLinks.Coverage(line) > MostLinked) return false;
        var words = StructureText.WordCount(text);
        return StructureText.EndsSentence(text) ? text[^1] is '?' or '？' or '؟' && words <= MostQuestionWords : words <= MostWords;
    }

    // The next content must be text, not another line of the kind.
    private bool IsFollowed(int index)
    {
        for (var i = index + 1; i < draft.Segments.Count; i++)
        {
            if (draft.BlocksAt(i) is { Count: > 0 }) return false;
            if (draft.Uses[i] != SegmentUse.Content) continue;
            var next = draft.Segments[i];
            if (next.Kind is BlockKind.ListItem or BlockKind.TableRow or BlockKind.Quote or BlockKind.Code) return true;
            return next.Kind == BlockKind.Paragraph && !IsLine(next) && StructureText.WordCount(next.Text) >= FewestTextWords;
        }

        return false;
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c)) return true;
        }

        return false;
    }
}
