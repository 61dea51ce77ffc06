using Extractor.Decoding;
using Extractor.Model;
using HtmlAgilityPack;

namespace Extractor.Layout;

/// <summary>Reads a page into segments and chooses the content; looks behind what the mark-up hides where nothing is shown.</summary>
internal sealed class PageSegmenter(LayoutModel model)
{
    /// <summary>Content of fewer words is so little that a look behind the hidden parts is worth its time.</summary>
    private const double FewWords = 60;

    private readonly SegmentReader segmentReader = new();
    private readonly PlainTextSegmentReader plainTextReader = new();
    private readonly ContentSelector selector = new(model);

    /// <summary>The page in segments.</summary>
    /// <param name="page">The page.</param>
    /// <param name="metadata">What it says about itself.</param>
    /// <param name="removed">Nodes that are read as if they were not there; null for none.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public SegmentedPage Read(HtmlPage page, PageMetadata metadata, IReadOnlySet<HtmlNode>? removed, CancellationToken cancellationToken)
    {
        if (page.IsPlainText) return PlainText(page);
        var shown = Read(page, metadata, readsHidden: false, removed, cancellationToken);
        var words = ContentWords(shown);
        if (words >= FewWords) return shown;
        var all = Read(page, metadata, readsHidden: true, removed, cancellationToken);
        if (ContentWords(all) < Math.Max(FewWords, 2 * words)) return shown;
        return all with
        {
            Diagnostics = [new Diagnostic("Layout", "layout.hidden-content", "The page shows its content only after a script has run; hidden elements were read.")],
        };
    }

    private SegmentedPage Read(
        HtmlPage page, PageMetadata metadata, bool readsHidden, IReadOnlySet<HtmlNode>? removed, CancellationToken cancellationToken)
    {
        var segments = segmentReader.Read(page, readsHidden, removed, cancellationToken);
        return new SegmentedPage(segments, selector.Select(segments, metadata), []);
    }

    private SegmentedPage PlainText(HtmlPage page)
    {
        var segments = plainTextReader.Read(page.Text);
        var uses = new SegmentUse[segments.Count];
        for (var i = 0; i < uses.Length; i++)
        {
            var isTitle = i == 0 && segments[i] is { Kind: BlockKind.Heading, Level: 1 };
            uses[i] = isTitle ? SegmentUse.Title : SegmentUse.Content;
        }

        return new SegmentedPage(segments, uses, []);
    }

    private static double ContentWords(SegmentedPage page)
    {
        var words = 0.0;
        for (var i = 0; i < page.Uses.Count; i++)
        {
            if (page.Uses[i] == SegmentUse.Content) words += page.Segments[i].Measure.Words;
        }

        return words;
    }
}
