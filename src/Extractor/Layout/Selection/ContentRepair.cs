using Extractor.Model;

namespace Extractor.Layout;

/// <summary>Mends the choice of content by what a scorer of single segments cannot know.</summary>
internal sealed class ContentRepair(PageOutline page, double[] likely, SegmentUse[] uses)
{
    /// <summary>Words from which on a text that stands twice in the content is a copy, such as one for small screens.</summary>
    private const double CopyWords = 15;

    /// <summary>Share of a pull quote's runs of words that stand in the text it is pulled from.</summary>
    private const double PulledShare = 0.9;

    /// <summary>Lines of the head are this long at most, in words.</summary>
    private const double HeadWords = 14;

    /// <summary>Words of the first paragraph, which ends the head.</summary>
    private const double ParagraphWords = 15;

    /// <summary>Segments above the first content in which a caption may belong to the lead image.</summary>
    private const int LeadImageReach = 12;

    /// <summary>Probability of a last heading that is content though no text follows, such as in a list of headings with pictures.</summary>
    private const double SureHeading = 0.6;

    /// <summary>Words of a line that is page furniture by its phrase alone.</summary>
    private const double FurnitureWords = 4;

    private const ClassGroups FurnitureGroups = ClassGroups.Advertisement | ClassGroups.Share;

    private const ClassGroups HeadGroups = ClassGroups.Author | ClassGroups.Meta;

    /// <summary>Mends all.</summary>
    public void Run()
    {
        DropFurniture();
        CompleteRows();
        MarkTitle();
        MarkHead();
        MarkCaptions();
        DropCopies();
        DropLastHeadings();
    }

    // "Advertisement", "Share this": lines that stand between the paragraphs of the body and look like its short ones.
    private void DropFurniture()
    {
        for (var i = 0; i < uses.Length; i++)
        {
            if (uses[i] != SegmentUse.Content || page.Measures[i].Words > FurnitureWords || page.Segments[i].Row is not null) continue;
            if ((Furniture.Find(page.Segments[i].Text) & FurnitureGroups) != 0) uses[i] = SegmentUse.Boilerplate;
        }
    }

    // A row is content as a whole or not at all; most words decide.
    private void CompleteRows()
    {
        for (var start = 0; start < uses.Length;)
        {
            var end = start + 1;
            if (page.Segments[start].Row is not { } row)
            {
                start = end;
                continue;
            }

            while (end < uses.Length && page.Segments[end].Row == row) end++;
            double content = 0, all = 0;
            for (var i = start; i < end; i++)
            {
                var words = page.Measures[i].Words + 1;
                all += words;
                if (uses[i] == SegmentUse.Content) content += words;
            }

            Array.Fill(uses, content * 2 >= all ? SegmentUse.Content : SegmentUse.Boilerplate, start, end - start);
            start = end;
        }
    }

    private void MarkTitle()
    {
        if (page.Title < 0) return;
        uses[page.Title] = SegmentUse.Title;
        var title = page.Segments[page.Title].Text;
        for (var i = 0; i < uses.Length; i++)
        {
            if (uses[i] == SegmentUse.Content && page.Segments[i].Kind != BlockKind.Paragraph
                && string.Equals(page.Segments[i].Text, title, StringComparison.OrdinalIgnoreCase))
            {
                uses[i] = SegmentUse.Title;
            }
        }
    }

    // Bylines and date lines between the title and the first paragraph.
    private void MarkHead()
    {
        for (var i = Math.Max(0, page.Title); i < uses.Length; i++)
        {
            var measure = page.Measures[i];
            if (uses[i] == SegmentUse.Content && measure.Words >= ParagraphWords) return;
            if (i == page.Title || measure.Words > HeadWords || page.Segments[i].Kind == BlockKind.Heading || measure.EndsSentence) continue;
            var groups = page.Facts[i].Own | page.Facts[i].Near;
            if ((groups & HeadGroups) != 0 || IsDateLine(page.Segments[i].Text) || (Furniture.Find(page.Segments[i].Text) & HeadGroups) != 0) uses[i] = SegmentUse.Head;
        }
    }

    // A year, and no label before it that the page explains: "Founded: 2011" is no date line, "12 March 2026" is.
    private static bool IsDateLine(string text)
    {
        if (text.Contains(": ", StringComparison.Ordinal)) return false;
        for (var i = 0; i + 4 <= text.Length; i++)
        {
            var isYear = text[i] is '1' or '2' && text[i + 1] is '9' or '0' && char.IsAsciiDigit(text[i + 2]) && char.IsAsciiDigit(text[i + 3]);
            var isAlone = (i == 0 || !char.IsAsciiDigit(text[i - 1])) && (i + 4 == text.Length || !char.IsAsciiDigit(text[i + 4]));
            if (isYear && isAlone) return true;
        }

        return false;
    }

    private void MarkCaptions()
    {
        var first = Array.IndexOf(uses, SegmentUse.Content);
        var last = Array.LastIndexOf(uses, SegmentUse.Content);
        if (first < 0) return;
        for (var i = Math.Max(0, first - LeadImageReach); i < last; i++)
        {
            if (page.Segments[i].Kind != BlockKind.Caption || page.LinkShares[i] > 0.5 || (page.Facts[i].Tags & TagFlags.Table) != 0) continue;
            var isFigure = (page.Facts[i].Tags & TagFlags.Figure) != 0;
            if (uses[i] == SegmentUse.Content || (isFigure && uses[i] == SegmentUse.Boilerplate && page.Measures[i].Words >= 4)) uses[i] = SegmentUse.Caption;
        }
    }

    private void DropCopies()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var counts = new ShingleCounts();
        for (var i = 0; i < uses.Length; i++)
        {
            if (uses[i] != SegmentUse.Content) continue;
            var text = page.Segments[i].Text;
            if (page.Measures[i].Words >= CopyWords && !seen.Add(text)) uses[i] = SegmentUse.Boilerplate;
            else counts.Add(text);
        }

        for (var i = 0; i < uses.Length; i++)
        {
            if (uses[i] == SegmentUse.Content && IsPulledOut(i) && counts.ShareElsewhere(page.Segments[i].Text) >= PulledShare)
                uses[i] = SegmentUse.Boilerplate;
        }
    }

    private bool IsPulledOut(int index) =>
        page.Segments[index].Kind == BlockKind.Quote
        || ((page.Facts[index].Own | page.Facts[index].Near) & ClassGroups.Quote) != 0
        || (page.Facts[index].Tags & TagFlags.Aside) != 0;

    // Headings that nothing follows: of the lists of links below an article.
    private void DropLastHeadings()
    {
        for (var i = uses.Length - 1; i >= 0; i--)
        {
            if (uses[i] != SegmentUse.Content) continue;
            if (page.Segments[i].Kind != BlockKind.Heading || likely[i] >= SureHeading) return;
            uses[i] = SegmentUse.Boilerplate;
        }
    }
}
