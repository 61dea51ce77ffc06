using Extractor.Model;
using HtmlAgilityPack;

namespace Extractor.Layout;

/// <summary>
/// Finds links to other articles: a line that begins with a marker (<c>Also read: X</c>), and a marker alone above links. They are
/// never content, wherever they stand.
/// </summary>
internal sealed class RelatedReader(StructureDraft draft)
{
    private const string AfterMarker = ":：>»›→|–—-";
    private const int LongestHeading = 60;
    private const int MostLinks = 12;

    // Between the links of a list stand dates, sections and bylines; longer words are another thing.
    private const int LongestAside = 60;
    private const int MostAsides = 2;

    private static readonly StructurePhrases Inline = StructurePhrases.Load("Layout/related.tsv", "line", "link");
    private static readonly StructurePhrases Headings = StructurePhrases.Load("Layout/related.tsv", "line", "list");
    private static readonly StructurePhrases Starts = StructurePhrases.Load("Layout/related.tsv", "start");

    private readonly HashSet<(string, string?)> known = [];
    private int firstContent;

    /// <summary>Reads the page's related links into the draft.</summary>
    public void Read()
    {
        firstContent = Array.IndexOf(draft.Uses, SegmentUse.Content);
        for (var i = 0; i < draft.Segments.Count; i++)
        {
            if (!draft.IsFree(i) || draft.Uses[i] is SegmentUse.Title) continue;
            if (ReadLine(i)) continue;
            if (IsHeading(i)) i = ReadList(i);
        }
    }

    // "Also read: X", "See also: A | B" with two links, "Read moreA headline" where the mark-up lost the space.
    private bool ReadLine(int index)
    {
        var segment = draft.Segments[index];
        var body = StructureText.Body(segment);
        var text = StructureText.Span(body);
        var length = Inline.Leading(text, out var kind);
        if (length == 0) return false;
        var at = body.Start + length;
        if (at < body.End && char.IsLower(segment.Text[at]) && SegmentLinks.Around(segment, at) is null) return false;
        var isParted = SkipColon(segment.Text, ref at, body.End);
        var title = StructureText.Trim(new SegmentPart(segment, at, body.End));
        if (title.End - title.Start < 3) return false;

        var links = SegmentLinks.Within(title);
        var isLinked = SegmentLinks.Coverage(title) >= SegmentLinks.MostlyLinks;
        var isLead = segment.LeadLength >= body.Start + length && segment.LeadLength <= title.Start + 1 && segment.LeadLength > 0;
        var isRelated = isLinked ? isParted || isLead || links[0].Span.Start >= body.Start + length : isParted && kind == "line";
        if (!isRelated) return false;
        if (!isLinked && links.Count == 0 && StructureText.WordCount(title) > 30) return false;

        if (links.Count > 1 && isLinked && links[0].Span.Start < title.Start) return false;
        if (links.Count > 1 && isLinked) foreach (var link in links) Add(SegmentLinks.TitleOf(title, link), link.Url);
        else Add(title, links.Count > 0 ? links[0].Url : SegmentLinks.Around(segment, body.Start));
        draft.Drop(index, SegmentUse.Related);
        return true;
    }

    private static bool SkipColon(string text, ref int at, int end)
    {
        var isParted = false;
        while (at < end && (char.IsWhiteSpace(text[at]) || AfterMarker.Contains(text[at], StringComparison.Ordinal)))
        {
            isParted |= !char.IsWhiteSpace(text[at]);
            at++;
        }

        return isParted;
    }

    private bool IsHeading(int index)
    {
        var text = StructureText.Span(StructureText.TrimLabel(StructureText.Body(draft.Segments[index])));
        if (text.IsEmpty || text.Length > LongestHeading) return false;
        if (Headings.ClassOf(text) is not null) return true;

        // "More from" begins menus too, but those stand above the content.
        return index > firstContent && Starts.LeadingWords(text, out _) > 0 && !StructureText.EndsSentence(text);
    }

    // The marker alone, then links in the same element. Gives the index of the last segment that belongs to the list.
    private int ReadList(int heading)
    {
        var list = new RelatedList();
        var last = heading;
        var asides = 0;
        HtmlNode? container = null;
        for (var i = heading + 1; i < draft.Segments.Count && draft.IsFree(i) && list.Count < MostLinks; i++)
        {
            var part = StructureText.Body(draft.Segments[i]);
            if (container is not null && part.Segment.Element is { } inner && !StructureElements.IsWithin(inner, container)) break;
            if (SegmentLinks.Coverage(part) >= SegmentLinks.MostlyLinks && !IsHeading(i))
            {
                if (last == heading) container = Container(draft.Segments[heading], part.Segment);
                foreach (var link in SegmentLinks.Within(part)) list.Add(SegmentLinks.TitleOf(part, link), link.Url);
                asides = 0;
                for (var j = last == heading ? heading : last + 1; j <= i; j++) draft.Drop(j, SegmentUse.Related);
                last = i;
            }
            else if (last == heading || ++asides > MostAsides || !IsAside(part)) break;
        }

        foreach (var (title, url) in list.Links) Add(title, url);
        return last;
    }

    private static bool IsAside(SegmentPart part) => part.End - part.Start <= LongestAside && part.Segment.Kind != BlockKind.Heading;

    // The element that holds the marker and the first link holds the whole list.
    private static HtmlNode? Container(Segment heading, Segment link) =>
        heading.Element is { } above && link.Element is { } below ? StructureElements.Common(above, below) : null;

    private void Add(SegmentPart title, string? url)
    {
        var words = title.Text.Trim();
        if (words.Length < 3 || !known.Add((words, url))) return;
        draft.RelatedLinks.Add(new RelatedLink(words, url));
    }
}
