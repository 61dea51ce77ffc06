using Extractor.Model;

namespace Extractor.Layout;

/// <summary>
/// Brings back panels inside of the content: rows, definitions and <c>Label: value</c> lines are too short and too alike to menus for
/// a scorer that has learned from running text, but between title and last paragraph, away from menus, they are content.
/// </summary>
internal sealed class PanelRepair(PageOutline page, double[] likely, SegmentUse[] uses)
{
    /// <summary>Probability from which on a cell or definition is content; corpus pages have 0.05 to 0.4 there, menus 0.01 to 0.03.</summary>
    private const double MinCell = 0.05;

    /// <summary>The same for a line with a label, of which bylines and share bars have many.</summary>
    private const double MinLine = 0.15;

    private const int LongestLabel = 40;

    /// <summary>Segments that may stand between the last paragraph and a panel.</summary>
    private const int Reach = 3;

    private const TagFlags Outside = TagFlags.Nav | TagFlags.Footer | TagFlags.Form | TagFlags.Dialog | TagFlags.InnerArticle;

    private const ClassGroups OutsideGroups = ClassGroups.Navigation | ClassGroups.Footer | ClassGroups.Related | ClassGroups.Share
        | ClassGroups.Comment | ClassGroups.Cookie | ClassGroups.Newsletter | ClassGroups.Advertisement | ClassGroups.Author
        | ClassGroups.Tags | ClassGroups.Product | ClassGroups.Contents | ClassGroups.Legal;

    /// <summary>Brings back what belongs to panels, and the headings above.</summary>
    public void Run()
    {
        var start = page.Title >= 0 ? page.Title + 1 : Math.Max(0, Array.IndexOf(uses, SegmentUse.Content));
        var end = EndOfPanels(Array.LastIndexOf(uses, SegmentUse.Content));
        var followed = false;
        for (var i = end; i >= start; i--)
        {
            if (uses[i] == SegmentUse.Content) followed = followed && page.Segments[i].Kind != BlockKind.Heading;
            if (uses[i] != SegmentUse.Boilerplate) continue;
            if (IsPanel(i) || (followed && page.Segments[i].Kind == BlockKind.Heading && IsInside(i)))
            {
                uses[i] = SegmentUse.Content;
                followed = page.Segments[i].Kind != BlockKind.Heading;
            }
            else
            {
                followed = false;
            }
        }
    }

    // Panels that follow the last paragraph at once, a heading or two between, belong to the content too.
    private int EndOfPanels(int last)
    {
        var end = last;
        for (var i = last + 1; last >= 0 && i < uses.Length && i - end <= Reach; i++)
        {
            if (IsPanel(i)) end = i;
        }

        return end;
    }

    private bool IsPanel(int index)
    {
        if (!IsInside(index) || page.LinkShares[index] > 0.5) return false;
        var segment = page.Segments[index];
        if (segment.Row is not null || (page.Facts[index].Tags & TagFlags.Definitions) != 0) return true;
        return likely[index] >= MinLine && page.LinkShares[index] == 0 && HasLabel(segment);
    }

    private bool IsInside(int index)
    {
        if (likely[index] < MinCell) return false;
        var facts = page.Facts[index];
        return (facts.Tags & Outside) == 0 && ((facts.Own | facts.Near | facts.Far) & OutsideGroups) == 0;
    }

    private static bool HasLabel(Segment segment)
    {
        var colon = segment.Text.AsSpan(0, Math.Min(segment.Text.Length, LongestLabel)).IndexOfAny(':', '：');
        return colon > 0 && colon + 1 < segment.Text.Length && !char.IsAsciiDigit(segment.Text[colon + 1]);
    }
}
