using System.Text;
using Extractor.Decoding;
using Extractor.Model;

namespace Extractor.Layout;

/// <summary>Writes the canonical text: a line feed between blocks, a tab between the parts of a block.</summary>
internal sealed class CanonicalTextBuilder(HtmlPage page, PageAddresses addresses)
{
    private readonly StringBuilder text = new();
    private readonly List<Block> blocks = [];
    private readonly List<SourceRun> runs = [];
    private readonly List<ArticleLink> links = [];
    private readonly List<TextSpan> apparatus = [];
    private readonly Dictionary<int, IReadOnlyList<PlacedPart>> places = [];

    /// <summary>The text of the blocks given, in their order.</summary>
    public CanonicalText Build(IReadOnlyList<PlannedBlock> planned)
    {
        foreach (var block in planned) Add(block);
        return new CanonicalText(text.ToString(), blocks, new SourceMap(runs), links, apparatus, places);
    }

    private void Add(PlannedBlock planned)
    {
        if (planned.Parts.Count == 0) return;
        if (text.Length > 0) text.Append('\n');
        var start = text.Length;
        for (var i = 0; i < planned.Parts.Count; i++)
        {
            if (i > 0) text.Append('\t');
            Add(planned.Parts[i]);
        }

        var place = BlockPlace.Of(planned.Parts, page);
        blocks.Add(new Block
        {
            Kind = planned.Kind,
            Level = planned.Level,
            Start = start,
            End = text.Length,
            Xpath = place.Xpath,
            HtmlStart = page.Utf8Offsets.At(place.Range.Start),
            HtmlEnd = page.Utf8Offsets.At(place.Range.End),
        });
        if (planned.IsApparatus) AddApparatus(new TextSpan(start, text.Length));
    }

    private void Add(SegmentPart part)
    {
        var start = text.Length;
        var segment = part.Segment;
        text.Append(segment.Text, part.Start, part.End - part.Start);
        foreach (var run in segment.Runs)
        {
            var from = Math.Max(run.Start, part.Start);
            var length = Math.Min(run.End, part.End) - from;
            if (length <= 0) continue;
            var target = start + from - part.Start;
            runs.Add(run.IsExact
                ? new SourceRun(target, length, run.SourceStart + from - run.Start, length)
                : new SourceRun(target, length, run.SourceStart, run.SourceLength));
        }

        foreach (var link in segment.Links)
        {
            var from = Math.Max(link.Span.Start, part.Start);
            var to = Math.Min(link.Span.End, part.End);
            if (to > from) links.Add(new ArticleLink(new TextSpan(start + from - part.Start, start + to - part.Start), addresses.Absolute(link.Url)));
        }

        var placed = new PlacedPart(part, start);
        if (places.TryGetValue(segment.Index, out var others)) ((List<PlacedPart>)others).Add(placed);
        else places.Add(segment.Index, new List<PlacedPart>(1) { placed });
    }

    // Blocks of apparatus that follow each other make one stretch.
    private void AddApparatus(TextSpan span)
    {
        if (apparatus.Count > 0 && apparatus[^1].End + 1 == span.Start) apparatus[^1] = new TextSpan(apparatus[^1].Start, span.End);
        else apparatus.Add(span);
    }
}
