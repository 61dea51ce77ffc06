using Extractor.Decoding.Markup;
using Extractor.Model;
using HtmlAgilityPack;

namespace Extractor.Layout;

/// <summary>What is measured once for a page before its segments are judged: texts, containers, paths, the title's place.</summary>
internal sealed class PageOutline
{
    private readonly Dictionary<HtmlNode, TextGroup> holders = new(NodeComparer.Instance);
    private readonly Dictionary<int, TextGroup> paths = [];
    private readonly Dictionary<string, int> repeats = new(StringComparer.Ordinal);

    /// <summary>Measures a page.</summary>
    public PageOutline(IReadOnlyList<Segment> segments, PageMetadata metadata)
    {
        Segments = segments;
        Measures = new TextMeasure[segments.Count];
        LinkShares = new double[segments.Count];
        Facts = new ElementFacts[segments.Count];
        Holders = new HtmlNode?[segments.Count];
        var index = new ElementIndex();
        for (var i = 0; i < segments.Count; i++)
        {
            var segment = segments[i];
            Measures[i] = segment.Measure;
            LinkShares[i] = LinkShareOf(segment);
            Facts[i] = segment.Element is null ? ElementFacts.Root : index.Of(segment.Element);
            Holders[i] = HolderOf(segments, i);
            Words += Measures[i].Words;
            repeats[segment.Text] = repeats.GetValueOrDefault(segment.Text) + 1;
            GroupOf(paths, Facts[i].Signature).Add(Measures[i].Words, LinkShares[i]);
            if (Holders[i] is not { } holder) continue;
            GroupOf(holders, holder).Add(Measures[i].Words, LinkShares[i]);
            if (holder.ParentNode is { } outer) GroupOf(holders, outer).Add(Measures[i].Words, LinkShares[i]);
        }

        SegmentWords = new SegmentWords(segments);
        Title = TitleFinder.Find(segments, SegmentWords, metadata);
    }

    /// <summary>The segments.</summary>
    public IReadOnlyList<Segment> Segments { get; }

    /// <summary>What each segment's text looks like.</summary>
    public TextMeasure[] Measures { get; }

    /// <summary>Share of each segment's characters inside links.</summary>
    public double[] LinkShares { get; }

    /// <summary>What the elements above each segment say.</summary>
    public ElementFacts[] Facts { get; }

    /// <summary>The container of each segment: its element where that holds several segments, else the element above.</summary>
    public HtmlNode?[] Holders { get; }

    /// <summary>The words of each segment.</summary>
    public SegmentWords SegmentWords { get; }

    /// <summary>Words of the page.</summary>
    public double Words { get; }

    /// <summary>Index of the segment that prints the title; -1 where none does.</summary>
    public int Title { get; }

    /// <summary>Sums over the container of a segment.</summary>
    public TextGroup? Holder(int index) => Holders[index] is { } holder ? holders[holder] : null;

    /// <summary>Sums over the container around the container of a segment.</summary>
    public TextGroup? Outer(int index) => Holders[index]?.ParentNode is { } outer ? holders[outer] : null;

    /// <summary>Sums over the segments with the same path of elements.</summary>
    public TextGroup Path(int index) => paths[Facts[index].Signature];

    /// <summary>How often the text of a segment stands on the page.</summary>
    public int Repeats(int index) => repeats[Segments[index].Text];

    private static double LinkShareOf(Segment segment)
    {
        var linked = 0;
        foreach (var link in segment.Links) linked += link.Span.Length;
        return Math.Min(1, (double)linked / segment.Text.Length);
    }

    private static HtmlNode? HolderOf(IReadOnlyList<Segment> segments, int index)
    {
        var element = segments[index].Element;
        if (element is null) return null;
        var holdsMore = (index > 0 && segments[index - 1].Element == element)
            || (index + 1 < segments.Count && segments[index + 1].Element == element);
        return holdsMore ? element : element.ParentNode ?? element;
    }

    private static TextGroup GroupOf<TKey>(Dictionary<TKey, TextGroup> groups, TKey key)
        where TKey : notnull
    {
        if (!groups.TryGetValue(key, out var group)) groups.Add(key, group = new TextGroup());
        return group;
    }
}
