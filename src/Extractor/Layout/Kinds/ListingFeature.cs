namespace Extractor.Layout;

/// <summary>
/// What tells a page of links to articles from an article, by its body alone. Counts stand as <c>log(1 + n)</c>. The names are those of
/// the weights' file.
/// </summary>
internal enum ListingFeature
{
    /// <summary>Always 1.</summary>
    Bias,

    /// <summary>Words of prose.</summary>
    Prose,

    /// <summary>Words of the longest paragraph.</summary>
    LongestProse,

    /// <summary>Paragraphs.</summary>
    ProseBlocks,

    /// <summary>Words of content.</summary>
    Words,

    /// <summary>Share of prose among the words of the content.</summary>
    ProseShare,

    /// <summary>Share of the content's words among those of the page.</summary>
    ContentShare,

    /// <summary>Share of the content inside links.</summary>
    LinkShare,

    /// <summary>Share of the page's words inside links.</summary>
    PageLinkShare,

    /// <summary>Links as long as a headline.</summary>
    Headlines,

    /// <summary>Headings that are such links.</summary>
    HeadlineHeadings,

    /// <summary>Share of the content's headings that are links.</summary>
    LinkedHeadings,

    /// <summary>Links as long as a headline that are blocks of the content.</summary>
    LinkedBlocks,

    /// <summary>Share of them among its blocks.</summary>
    LinkedBlockShare,

    /// <summary>Mean words of a paragraph.</summary>
    MeanProse,

    /// <summary>Paragraphs to each headline on the page, at most 1 each.</summary>
    ProseAmongHeadlines,

    /// <summary>Whether the title is printed.</summary>
    HasTitle,

    /// <summary>Share of headings among the blocks of the content.</summary>
    HeadingShare,

    /// <summary>Words of prose to each headline.</summary>
    ProseToHeadlines,
}
