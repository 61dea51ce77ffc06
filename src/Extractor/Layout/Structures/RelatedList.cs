using Extractor.Model;

namespace Extractor.Layout;

/// <summary>
/// The links of one list while it is read. A teaser prints kicker, headline, summary and date, often all linked to the same
/// article: it is one link, and its headline is the title.
/// </summary>
internal sealed class RelatedList
{
    // A shorter text is a tag or a section, a longer one the teaser's summary.
    private const int FewestTitleWords = 3;
    private const int MostTitleWords = 25;

    private readonly List<(List<SegmentPart> Texts, string Url)> teasers = [];

    /// <summary>Number of articles so far.</summary>
    public int Count => teasers.Count;

    /// <summary>The articles with the best title of each; without those that have none.</summary>
    public IEnumerable<(SegmentPart Title, string Url)> Links
    {
        get
        {
            foreach (var (texts, url) in teasers)
            {
                var title = texts.MaxBy(Rank);
                if (Rank(title) > 0) yield return (title, url);
            }
        }
    }

    /// <summary>Adds a link.</summary>
    public void Add(SegmentPart text, string url)
    {
        if (teasers.Count == 0 || teasers[^1].Url != url) teasers.Add(([], url));
        teasers[^1].Texts.Add(text);
    }

    private static int Rank(SegmentPart text)
    {
        var span = StructureText.Span(text);
        var words = StructureText.WordCount(span);
        if (words < FewestTitleWords) return 0;
        if (text.Segment.Kind == BlockKind.Heading) return 4 * MostTitleWords;
        if (words > MostTitleWords) return 1;
        return span[^1] is '.' or ':' || char.IsAsciiDigit(span[0]) ? words : (2 * MostTitleWords) + words;
    }
}
