using Extractor.Model;

namespace Extractor.Layout;

/// <summary>
/// Finds the bullets that sum an article up: those under a heading that says so, and a short list above the first section with no
/// more than a standfirst before it. Lists in the body, of links and of questions are none.
/// </summary>
internal sealed class StructureSummary(StructureDraft draft)
{
    private const int MostBullets = 12;
    private const int MostLeadBullets = 7;
    private const int FewestWords = 4;
    private const int MostWords = 60;
    private const int ParagraphsAfter = 2;
    private const int LongestHeading = 60;
    private const double MostLinked = 0.5;

    // Segments to look through for the bullets and for the text after them.
    private const int Reach = 200;

    private static readonly StructurePhrases Headings = StructurePhrases.Load("Layout/sections.tsv", "summary");

    /// <summary>Reads the bullets into the draft, where no reader has found them before.</summary>
    public void Read()
    {
        if (draft.SummaryBullets.Count > 0) return;
        for (var i = 0; i < draft.Segments.Count && draft.SummaryBullets.Count == 0; i++)
        {
            if (draft.Uses[i] == SegmentUse.Content && IsHeading(i)) Take(i + 1, MostBullets);
        }

        if (draft.SummaryBullets.Count == 0) TakeLead();
    }

    private bool IsHeading(int index)
    {
        var line = StructureText.TrimLabel(StructureText.Body(draft.Segments[index]));
        return line.End - line.Start <= LongestHeading && Headings.ClassOf(StructureText.Span(line)) is not null;
    }

    // The list before the first heading, after one paragraph at most.
    private void TakeLead()
    {
        var paragraphs = 0;
        for (var i = 0; i < draft.Segments.Count && paragraphs < 2; i++)
        {
            if (draft.Uses[i] != SegmentUse.Content) continue;
            var segment = draft.Segments[i];
            if (StructureText.IsBullet(segment))
            {
                // A list right under a gate says what a subscriber gets.
                if (i == 0 || draft.Uses[i - 1] != SegmentUse.Gate) Take(i, MostLeadBullets);
                return;
            }

            if (segment.Kind == BlockKind.Heading && segment.Level != 1) return;
            paragraphs++;
        }
    }

    private void Take(int start, int most)
    {
        var bullets = new List<SegmentPart>();
        var i = start;
        for (; i < Math.Min(draft.Segments.Count, start + Reach); i++)
        {
            if (draft.Uses[i] != SegmentUse.Content) continue;
            if (!StructureText.IsBullet(draft.Segments[i])) break;
            var body = StructureText.Body(draft.Segments[i]);
            if (StructureText.WordCount(body) is < FewestWords or > MostWords || SegmentLinks.Coverage(body) > MostLinked) return;
            if (StructureText.Span(body)[^1] == '?') return;
            if (draft.BlocksAt(i) is [{ IsApparatus: true }]) return;
            bullets.Add(body);
        }

        if (bullets.Count < 2 || bullets.Count > most || ParagraphsFrom(i) < ParagraphsAfter) return;
        draft.SummaryBullets.AddRange(bullets);
    }

    private int ParagraphsFrom(int start)
    {
        var paragraphs = 0;
        for (var i = start; i < Math.Min(draft.Segments.Count, start + Reach) && paragraphs < ParagraphsAfter; i++)
        {
            if (draft.Uses[i] == SegmentUse.Content && draft.Segments[i].Kind == BlockKind.Paragraph) paragraphs++;
        }

        return paragraphs;
    }
}
