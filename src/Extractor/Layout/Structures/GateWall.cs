using HtmlAgilityPack;

namespace Extractor.Layout;

/// <summary>How far a paywall's box reaches around the line that gives it away.</summary>
internal sealed class GateWall(StructureDraft draft)
{
    // A box has a heading, a sentence or two, a price, buttons and a way for those who have paid.
    private const int MostLines = 20;
    private const int LongestLine = 300;
    private const int MostUnits = 1200;
    private const int StoryWords = 12;

    /// <summary>First and last segment of the box.</summary>
    /// <param name="index">The line that gives it away.</param>
    public (int First, int Last) Extent(int index)
    {
        var (first, last) = Box(index);

        // The next line may be of a box of its own: a second wall, a button.
        while (last + 1 < draft.Segments.Count && draft.IsFree(last + 1) && Continues(last + 1))
            last = Math.Max(last + 1, Box(last + 1).Last);
        return (first, last);
    }

    // The outermost element around the line that holds nothing but a box.
    private (int First, int Last) Box(int index)
    {
        var (first, last) = (index, index);
        for (var box = draft.Segments[index].Element; box is not null; box = box.ParentNode)
        {
            var (from, to) = Within(box, index);
            if (!IsBox(box, from, to, index)) break;
            (first, last) = (from, to);
        }

        return (first, last);
    }

    private bool Continues(int index)
    {
        var line = StructureText.Body(draft.Segments[index]);
        var text = StructureText.Span(line);
        if (text.Length > LongestLine) return false;
        return GateVocabulary.IsWall(text) || (draft.Segments[index].Element is null && GateVocabulary.IsAction(line));
    }

    private (int First, int Last) Within(HtmlNode box, int index)
    {
        int first = index, last = index;
        while (first > 0 && index - first <= MostLines && IsIn(first - 1, box)) first--;
        while (last + 1 < draft.Segments.Count && last - index <= MostLines && IsIn(last + 1, box)) last++;
        return (first, last);
    }

    private bool IsIn(int index, HtmlNode box) =>
        draft.Segments[index].Element is { } element && StructureElements.IsWithin(element, box);

    // The box holds no story: no long line, no title, and not more than a box says.
    private bool IsBox(HtmlNode box, int first, int last, int index)
    {
        if (box.Name is "body" or "html" or "article" or "main" or "#document" || last - first >= MostLines) return false;
        var units = 0;
        for (var i = first; i <= last; i++)
        {
            var length = draft.Segments[i].Text.Length;
            units += length;
            if (i == index) continue;
            if (length > LongestLine || draft.Uses[i] == SegmentUse.Title) return false;
            if (draft.Uses[i] == SegmentUse.Content && IsStory(draft.Segments[i].Text)) return false;
        }

        return units <= MostUnits;
    }

    // A sentence that does not speak of access: the story's.
    private static bool IsStory(string text) =>
        StructureText.EndsSentence(text) && StructureText.WordCount(text) >= StoryWords && !GateVocabulary.SpeaksOfAccess(text);
}
