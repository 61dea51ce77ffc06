using Extractor.Model;
using HtmlAgilityPack;

namespace Extractor.Layout;

/// <summary>Takes promotions, credits of editors and share buttons out of the content, and keeps a quotation whole.</summary>
internal sealed class StandingRepair(PageOutline page, SegmentUse[] uses)
{
    /// <summary>Segments on either side of a heading in which its box is looked through; longer boxes are no boxes.</summary>
    private const int BoxReach = 40;

    /// <summary>Mends all.</summary>
    public void Run()
    {
        CompleteQuotes();
        for (var i = 0; i < uses.Length; i++)
        {
            if (uses[i] != SegmentUse.Content || page.Segments[i].Row is not null) continue;
            var isPromotion = StandingLines.IsPromotion(page.Segments[i].Text);
            if (!isPromotion && !StandingLines.IsCreditOrButton(page.Segments[i].Text) && !StandingLines.IsAdvertisementMark(page.Segments[i].Text))
                continue;
            uses[i] = SegmentUse.Boilerplate;
            if (isPromotion) DropHeading(i);
        }

        DropBoxHeadings();
    }

    // A heading over a box of which nothing else is content: "Go deeper" over a form.
    private void DropBoxHeadings()
    {
        for (var i = 0; i + 1 < uses.Length; i++)
        {
            if (uses[i] != SegmentUse.Content || page.Segments[i].Kind != BlockKind.Heading || uses[i + 1] != SegmentUse.Boilerplate) continue;
            if (page.Segments[i].Element?.ParentNode is not { } box || !Lies(i + 1, box) || HoldsContent(i, box)) continue;
            uses[i] = SegmentUse.Boilerplate;
        }
    }

    private bool HoldsContent(int heading, HtmlNode box)
    {
        for (var i = heading + 1; i < uses.Length && Lies(i, box); i++)
        {
            if (uses[i] == SegmentUse.Content || i > heading + BoxReach) return true;
        }

        for (var i = heading - 1; i >= 0 && Lies(i, box); i--)
        {
            if (uses[i] == SegmentUse.Content || i < heading - BoxReach) return true;
        }

        return false;
    }

    // The heading of a promotion stands in the same box, which holds nothing else.
    private void DropHeading(int index)
    {
        if (index == 0 || uses[index - 1] != SegmentUse.Content || page.Segments[index - 1].Kind != BlockKind.Heading) return;
        if (page.Segments[index].Element?.ParentNode is not { } box || page.Segments[index - 1].Element?.ParentNode != box) return;
        if (IsIn(index - 2, box) || IsIn(index + 1, box)) return;
        uses[index - 1] = SegmentUse.Boilerplate;
    }

    private bool IsIn(int index, HtmlNode box) =>
        index >= 0 && index < uses.Length && uses[index] == SegmentUse.Content && Lies(index, box);

    private bool Lies(int index, HtmlNode box) =>
        page.Segments[index].Element is { } element && StructureElements.IsWithin(element, box);

    // The words of a quotation whose source is content are content: "Vinaka to every clerk. — Elections Office".
    private void CompleteQuotes()
    {
        for (var i = uses.Length - 2; i >= 0; i--)
        {
            if (uses[i] != SegmentUse.Boilerplate || uses[i + 1] != SegmentUse.Content) continue;
            if (QuoteOf(i) is { } quote && quote == QuoteOf(i + 1)) uses[i] = SegmentUse.Content;
        }
    }

    private HtmlNode? QuoteOf(int index)
    {
        if (page.Segments[index].Kind != BlockKind.Quote) return null;
        var node = page.Segments[index].Element;
        while (node is not null && node.Name != "blockquote") node = node.ParentNode;
        return node;
    }
}
