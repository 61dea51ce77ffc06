using Extractor.Model;

namespace Extractor.Layout;

/// <summary>The canonical text of a page, and where the parts of its segments stand in it.</summary>
internal sealed class CanonicalText
{
    private readonly IReadOnlyDictionary<int, IReadOnlyList<PlacedPart>> places;

    /// <summary>Puts together what the builder made.</summary>
    /// <param name="text">The text.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="sourceMap">Its map back to the page.</param>
    /// <param name="links">Its links, with absolute addresses.</param>
    /// <param name="apparatus">Stretches of apparatus.</param>
    /// <param name="places">By index of the segment, the parts of it that stand in the text, in text order.</param>
    public CanonicalText(
        string text,
        IReadOnlyList<Block> blocks,
        SourceMap sourceMap,
        IReadOnlyList<ArticleLink> links,
        IReadOnlyList<TextSpan> apparatus,
        IReadOnlyDictionary<int, IReadOnlyList<PlacedPart>> places)
    {
        Text = text;
        Blocks = blocks;
        SourceMap = sourceMap;
        Links = links;
        Apparatus = apparatus;
        this.places = places;
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The blocks, in text order.</summary>
    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>The map back to the page.</summary>
    public SourceMap SourceMap { get; }

    /// <summary>The links, in text order.</summary>
    public IReadOnlyList<ArticleLink> Links { get; }

    /// <summary>Stretches that are the page's apparatus.</summary>
    public IReadOnlyList<TextSpan> Apparatus { get; }

    /// <summary>Where a part of a segment stands in the text; null where it does not, or not in one piece.</summary>
    public TextSpan? Find(SegmentPart part)
    {
        if (!places.TryGetValue(part.Segment.Index, out var placed)) return null;
        foreach (var place in placed)
        {
            if (place.Part.Start <= part.Start && part.End <= place.Part.End)
                return new TextSpan(place.Start + part.Start - place.Part.Start, place.Start + part.End - place.Part.Start);
        }

        return null;
    }
}
