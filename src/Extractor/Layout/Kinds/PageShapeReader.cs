using Extractor.Model;

namespace Extractor.Layout;

/// <summary>Measures how much of a page is prose and how much leads elsewhere.</summary>
internal static class PageShapeReader
{
    /// <summary>Fewest words of a sentence that tells something; shorter ones are labels and buttons.</summary>
    private const double SentenceWords = 10;

    /// <summary>Fewest words of a headline.</summary>
    private const double HeadlineWords = 4;

    /// <summary>Share of a text inside links from which on it is a link.</summary>
    private const double MostlyLink = 0.6;

    /// <summary>Measures a page.</summary>
    public static PageShape Read(IReadOnlyList<Segment> segments, PageStructures structures, CanonicalText text)
    {
        double prose = 0, longest = 0;
        int proseBlocks = 0, headings = 0, linkedHeadings = 0, linkedBlocks = 0, linked = 0, next = 0;
        foreach (var block in text.Blocks)
        {
            var inBlock = 0;
            while (next < text.Links.Count && text.Links[next].Span.Start < block.End) inBlock += text.Links[next++].Span.Length;
            linked += inBlock;
            var isLink = inBlock >= MostlyLink * (block.End - block.Start);
            if (block.Kind == BlockKind.Heading)
            {
                headings++;
                if (isLink) linkedHeadings++;
            }

            var measure = TextMeasure.Of(text.Text.AsSpan(block.Start, block.End - block.Start));
            if (isLink && measure.Words >= HeadlineWords) linkedBlocks++;
            if (isLink || block.Kind is BlockKind.Heading or BlockKind.Caption) continue;
            if (measure.Words < SentenceWords || (!measure.EndsSentence && measure.InnerSentences == 0)) continue;
            prose += measure.Words;
            proseBlocks++;
            longest = Math.Max(longest, measure.Words);
        }

        var around = ReadSegments(segments, structures);
        return new PageShape
        {
            Words = TextMeasure.Of(text.Text).Words,
            Prose = prose,
            LongestProse = longest,
            ProseBlocks = proseBlocks,
            Blocks = text.Blocks.Count,
            Headings = headings,
            LinkedHeadings = linkedHeadings,
            LinkedBlocks = linkedBlocks,
            LinkShare = (double)linked / Math.Max(1, text.Text.Length),
            PageWords = around.Words,
            PageLinkShare = around.LinkedWords / Math.Max(1, around.Words),
            Headlines = around.Headlines,
            HeadlineHeadings = around.HeadlineHeadings,
            HasTitle = around.HasTitle,
        };
    }

    private static (double Words, double LinkedWords, int Headlines, int HeadlineHeadings, bool HasTitle) ReadSegments(
        IReadOnlyList<Segment> segments, PageStructures structures)
    {
        double words = 0, linkedWords = 0;
        var headlineHeadings = 0;
        var hasTitle = structures.Title is not null;
        var headlines = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < segments.Count; i++)
        {
            var segment = segments[i];
            var measure = segment.Measure;
            words += measure.Words;
            hasTitle |= structures.Uses[i] == SegmentUse.Title;
            var linked = 0;
            foreach (var link in segment.Links) linked += link.Span.Length;
            linkedWords += measure.Words * Math.Min(1, (double)linked / segment.Text.Length);
            if (segment.Links.Count != 1 || measure.Words < HeadlineWords || linked < MostlyLink * segment.Text.Length) continue;
            headlines.Add(segment.Links[0].Url);
            if (segment.Kind == BlockKind.Heading) headlineHeadings++;
        }

        return (words, linkedWords, headlines.Count, headlineHeadings, hasTitle);
    }
}
