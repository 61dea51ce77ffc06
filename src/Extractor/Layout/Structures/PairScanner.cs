using Extractor.Model;
using HtmlAgilityPack;

namespace Extractor.Layout;

/// <summary>Finds what may be a label–value pair at a place of the page.</summary>
internal sealed class PairScanner(StructureDraft draft)
{
    private const int MostValues = 6;
    private const int LongestColonLabel = 50;
    private const int MostNameWords = 2;

    /// <summary>The candidate that begins at a segment; null where none does.</summary>
    public PairCandidate? At(int index)
    {
        if (!draft.IsFree(index)) return null;
        var segment = draft.Segments[index];
        return Definition(index) ?? Row(index) ?? Inline(segment) ?? Stacked(index);
    }

    private PairCandidate? Definition(int index)
    {
        if (Holder(draft.Segments[index], "dt") is not { } term) return null;
        var label = StructureText.TrimLabel(SegmentPart.All(draft.Segments[index]));
        var values = new List<SegmentPart>();
        SegmentPart? note = null;
        HtmlNode? last = null;
        var next = index + 1;
        for (; next < draft.Segments.Count && draft.IsFree(next) && values.Count < MostValues && note is null; next++)
        {
            if (Holder(draft.Segments[next], "dd") is not { } description || description.ParentNode != term.ParentNode) break;
            var words = StructureText.Body(draft.Segments[next]);

            // What stands under a value, or is a sentence beside it, is its note.
            if (values.Count > 0 && (description == last || StructureText.EndsSentence(words))) note = words;
            else values.Add(words);
            last = description;
        }

        if (values.Count == 0 || !PairShape.IsLabel(label) || !values.TrueForAll(PairShape.IsValue)) return null;
        return new PairCandidate(PairForm.Definition, label, values, note, next);
    }

    // Two cells; a cell of several lines gives several values.
    private PairCandidate? Row(int index)
    {
        var first = draft.Segments[index];
        if (first.Row is not { } row || (index > 0 && draft.Segments[index - 1].Row == row)) return null;
        var values = new List<SegmentPart>();
        HtmlNode? cell = null;
        var next = index + 1;
        for (; next < draft.Segments.Count && draft.Segments[next].Row == row && draft.IsFree(next); next++)
        {
            if (Cell(draft.Segments[next]) is not { } holder || holder == Cell(first)) return null;
            if (cell is not null && holder != cell) return null;
            cell = holder;
            values.AddRange(StructureBreaks.LinesOf(SegmentPart.All(draft.Segments[next])));
        }

        var label = StructureText.TrimLabel(SegmentPart.All(first));
        if (values.Count is 0 or > MostValues || !PairShape.IsLabel(label) || !values.TrueForAll(PairShape.IsValue)) return null;
        return new PairCandidate(PairForm.Row, label, values, null, next);
    }

    private PairCandidate? Inline(Segment segment)
    {
        if (draft.Uses[segment.Index] is not (SegmentUse.Content or SegmentUse.Boilerplate)) return null;
        var body = StructureText.Body(segment);
        var colon = StructureText.ColonAt(StructureText.Span(body), LongestColonLabel);
        if (colon < 0 || segment.Kind is BlockKind.Heading or BlockKind.Caption or BlockKind.Quote or BlockKind.Code) return null;
        var at = body.Start + colon;
        var label = StructureText.TrimLabel(body with { End = at });
        var value = StructureText.Trim(body with { Start = at + 1 });
        if (!PairShape.IsLabel(label) || !PairShape.IsInlineValue(value) || IsTeaser(label, value)) return null;
        var isLead = segment.LeadLength >= label.End && segment.LeadLength <= value.Start;
        var form = isLead ? PairForm.Lead : StructureText.IsBullet(segment) ? PairForm.Item : PairForm.Line;
        return new PairCandidate(form, label, [value], null, segment.Index + 1);
    }

    // "Drones: What experts warn of" is a link to another article, "Website: example.org" a pair.
    private static bool IsTeaser(SegmentPart label, SegmentPart value) =>
        SegmentLinks.Coverage(label) > 0
        || (SegmentLinks.Coverage(value) >= SegmentLinks.MostlyLinks
            && ProfileLexer.FieldOf(label) is null && StructureText.WordCount(value) > MostNameWords);

    private PairCandidate? Stacked(int index)
    {
        var segment = draft.Segments[index];
        if (!segment.IsLabelLike || segment.Row is not null) return null;
        if (index + 1 >= draft.Segments.Count || !draft.IsFree(index + 1)) return null;
        var next = draft.Segments[index + 1];
        if (next.IsLabelLike || next.Kind is BlockKind.Heading or BlockKind.Caption || StructureText.IsBullet(next)) return null;
        var label = StructureText.TrimLabel(StructureText.Body(segment));
        var value = StructureText.Body(next);
        if (!PairShape.IsLabel(label) || !PairShape.IsInlineValue(value)) return null;
        return new PairCandidate(PairForm.Stacked, label, [value], null, index + 2);
    }

    private static HtmlNode? Cell(Segment segment) => Holder(segment, "td") ?? Holder(segment, "th");

    // The element of that name that holds the segment, a few levels up at most.
    private static HtmlNode? Holder(Segment segment, string name)
    {
        var node = segment.Element;
        for (var i = 0; i < 4 && node is not null; i++, node = node.ParentNode)
        {
            if (node.Name == name) return node;
            if (node.Name is "dl" or "table" or "tr" or "body") return null;
        }

        return null;
    }
}
