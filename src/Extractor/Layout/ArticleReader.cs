using Extractor.Decoding;
using Extractor.Model;

namespace Extractor.Layout;

/// <summary>Finds the main content of a page and turns it into canonical text.</summary>
internal sealed class ArticleReader
{
    private readonly SegmentReader segmentReader = new();
    private readonly ContentSelector selector = new();

    /// <summary>The article of a page.</summary>
    public Article Read(HtmlPage page, PageMetadata metadata, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (page.IsPlainText) return new Article { Source = page.Source, Metadata = metadata, Text = string.Empty };
        var segments = segmentReader.Read(page, readsHidden: false, cancellationToken);
        var uses = selector.Select(segments, metadata);
        var structures = PlainBlocks(segments, uses);
        var text = new CanonicalTextBuilder(page, PageAddresses.Of(page, metadata.CanonicalUrl)).Build(structures.Blocks);
        return new Article
        {
            Source = page.Source,
            Metadata = metadata,
            Text = text.Text,
            Blocks = text.Blocks,
            SourceMap = text.SourceMap,
            Links = text.Links,
        };
    }

    private static PageStructures PlainBlocks(IReadOnlyList<Segment> segments, IReadOnlyList<SegmentUse> uses)
    {
        var blocks = new List<PlannedBlock>();
        foreach (var segment in segments)
        {
            if (uses[segment.Index] == SegmentUse.Content) blocks.Add(new(segment.Kind, segment.Level, [SegmentPart.All(segment)], false));
            else if (uses[segment.Index] == SegmentUse.Caption) blocks.Add(new(BlockKind.Caption, null, [SegmentPart.All(segment)], false));
        }

        return new PageStructures { Uses = uses, Blocks = blocks };
    }
}
