using Extractor.Model;

namespace Extractor.Layout;

/// <summary>
/// The lines between the panel and the first section of a profile page: a sentence, then bullets. Page builders print bullets as
/// plain <c>div</c>s, so where no line is an item, the short lines after the first are.
/// </summary>
internal sealed class ProfileSummary(StructureDraft draft, ProfileWriter writer)
{
    private const int MostBulletWords = 45;

    private readonly List<(int Index, SegmentPart Words)> lines = [];

    /// <summary>Adds a line.</summary>
    public void Add(int index, SegmentPart words) => lines.Add((index, words));

    /// <summary>Writes the lines and forgets them.</summary>
    public void Flush()
    {
        lines.RemoveAll(line =>
        {
            if (!writer.IsRepeated(line.Words)) return false;
            writer.Paragraph(line.Index, line.Words);
            return true;
        });
        var marked = lines.Exists(line => StructureText.IsBullet(line.Words.Segment));
        var from = marked ? 0 : FirstPlainBullet();
        for (var i = 0; i < lines.Count; i++)
        {
            var (index, words) = lines[i];
            if (marked ? StructureText.IsBullet(words.Segment) : i >= from)
            {
                writer.Item(index, words, isApparatus: false);
                draft.SummaryBullets.Add(words);
            }
            else if (draft.Uses[index] == SegmentUse.Content)
                draft.Put(index, new PlannedBlock(BlockKind.Paragraph, null, [words], IsApparatus: false));
        }

        lines.Clear();
    }

    // After a summary sentence at least two lines of one sentence each; all lines where that sentence was the panel's boilerplate.
    private int FirstPlainBullet()
    {
        var from = lines.Count;
        while (from > 0 && IsOneSentence(StructureText.Span(lines[from - 1].Words))) from--;
        if (from == 0 && lines.Count > 2 && !AreSiblings(0, 1)) from = 1;
        return lines.Count - from >= 2 ? from : lines.Count;
    }

    private bool AreSiblings(int first, int second) =>
        lines[first].Words.Segment.Element?.ParentNode is { } parent && parent == lines[second].Words.Segment.Element?.ParentNode;

    private static bool IsOneSentence(ReadOnlySpan<char> text)
    {
        if (StructureText.WordCount(text) is < 3 or > MostBulletWords) return false;
        for (var i = 1; i + 2 < text.Length; i++)
        {
            var ends = text[i] is '.' or '!' or '?' && text[i + 1] == ' ';
            if (ends && char.IsLower(text[i - 1]) && char.IsUpper(text[i + 2])) return false;
        }

        return true;
    }
}
