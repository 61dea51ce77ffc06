using System.Buffers;

namespace Extractor.Metadata.Scan;

/// <summary>What an element's class or id says about its content, by the words that page builders use.</summary>
internal static class ClassWords
{
    private static readonly SearchValues<string> Author = SearchValues.Create(
    [
        "author", "byline", "by-line", "autor", "auteur", "writer", "journalist", "contributor", "verfasser", "redakteur", "skribent", "forfatter", "signature",
        "credit-name", "yazar", "szerzo", "reporter",
    ],
    StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Date = SearchValues.Create(
    ["date", "time", "publish", "posted", "datum", "fecha", "pubdate", "dato", "created", "timestamp", "byline", "entry-meta", "post-meta", "article-meta", "dateline", "tarih", "zeit", "submitted"
    ],
    StringComparison.OrdinalIgnoreCase);

    private static readonly string[] AsideWords =
    [
        "related", "comment", "sidebar", "side-bar", "recommend", "popular", "trending", "newsletter", "navigation", "breadcrumb", "teaser", "most-read",
        "mostread", "latest", "read-more", "readmore", "more-from", "also-read", "carousel", "promo", "widget_recent", "menu", "cookie", "pagination", "next-post",
        "prev-post", "outbrain", "taboola", "share", "social",
    ];

    private static readonly SearchValues<string> Aside = SearchValues.Create(AsideWords, StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> AsideOrFooter = SearchValues.Create([.. AsideWords, "footer"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Names of an article's own foot, which may hold its byline and date.</summary>
    private static readonly SearchValues<string> OwnFooter = SearchValues.Create(
        ["post-footer", "entry-footer", "article-footer", "article__footer", "post__footer", "story-footer"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Of the words for what stands beside the article, those of bars and boxes that may hold its own byline and date too.</summary>
    private static readonly SearchValues<string> Bar = SearchValues.Create(
        ["share", "social", "menu", "promo", "navigation", "latest", "carousel", "cookie", "breadcrumb", "teaser"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Kicker = SearchValues.Create(
        ["kicker", "overline", "roofline", "dachzeile", "topline", "eyebrow", "spitzmarke", "ueberzeile", "overtitle", "supertitle"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Breadcrumb = SearchValues.Create(
        ["crumb", "brotkrum", "krumel", "ariane", "migas", "okruszki", "brodsmule", "kruimel"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Masthead = SearchValues.Create(
        ["logo", "masthead", "site-title", "sitetitle", "site-name", "sitename", "site_name", "branding", "site-header", "testata"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Section = SearchValues.Create(
        [
            "section", "category", "categor", "cat-link", "rubri", "kicker", "topic", "ressort", "channel", "occhiello", "dachzeile", "overline", "eyebrow",
            "article-tag", "post-tag", "article__tag", "label",
        ],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Title = SearchValues.Create(
        [
            "headline", "entry-title", "post-title", "article-title", "article__title", "story-title", "page-title", "blog-title", "post__title", "entry__title",
            "news-title", "article_title", "post_title", "articletitle", "posttitle", "pagetitle", "titre", "titulo", "itemtitle",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Single class names of breadcrumbs that are too short to be looked for inside of others.</summary>
    private static readonly string[] BreadcrumbNames = ["path", "pfad", "fil", "loc"];

    /// <summary>Whether the words speak of the way from the front page.</summary>
    public static bool SayBreadcrumb(string words)
    {
        // Apart from the others, which are looked for much faster as long as all are ASCII.
        if (words.AsSpan().ContainsAny(Breadcrumb) || SayInDanish(words)) return true;
        if (words.Length > 40) return false;
        foreach (var range in words.AsSpan().Split(' '))
        {
            foreach (var name in BreadcrumbNames)
            {
                if (words.AsSpan(range).Equals(name, StringComparison.OrdinalIgnoreCase)) return true;
            }
        }

        return false;
    }

    private static bool SayInDanish(string words) =>
        words.AsSpan().IndexOfAny('ø', 'Ø') >= 0 && words.Contains("brødsmule", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the words speak of the site's own name.</summary>
    public static bool SayMasthead(string words) => words.AsSpan().ContainsAny(Masthead);

    /// <summary>Whether the words speak of a section.</summary>
    public static bool SaySection(string words) => words.AsSpan().ContainsAny(Section);

    /// <summary>Whether the words speak of the line over a headline, which is no part of it.</summary>
    public static bool SayKicker(string words) => words.AsSpan().ContainsAny(Kicker);

    /// <summary>Whether the words speak of the article's title.</summary>
    public static bool SayTitle(string words) => words.AsSpan().ContainsAny(Title);

    /// <summary>Whether the words speak of an author.</summary>
    public static bool SayAuthor(string words) => words.AsSpan().ContainsAny(Author);

    /// <summary>Whether the words speak of a date.</summary>
    public static bool SayDate(string words) => words.AsSpan().ContainsAny(Date);

    /// <summary>Whether the words speak of a bar or box that may hold the article's own byline and date.</summary>
    public static bool SayBar(string words) => words.AsSpan().ContainsAny(Bar);

    /// <summary>Whether the words speak of what stands beside the article.</summary>
    public static bool SayAside(string words) =>
        words.AsSpan().ContainsAny(AsideOrFooter) && (words.AsSpan().ContainsAny(Aside) || !words.AsSpan().ContainsAny(OwnFooter));
}
