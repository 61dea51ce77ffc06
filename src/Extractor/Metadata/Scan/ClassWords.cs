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
    ["date", "time", "publish", "posted", "datum", "fecha", "pubdate", "dato", "created", "timestamp", "byline", "entry-meta", "post-meta", "article-meta", "dateline"
    ],
    StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Aside = SearchValues.Create(
    [
        "related", "comment", "sidebar", "side-bar", "recommend", "popular", "trending", "newsletter", "footer", "navigation", "breadcrumb", "teaser", "most-read",
        "mostread", "latest", "read-more", "readmore", "more-from", "also-read", "carousel", "promo", "widget", "menu", "cookie", "pagination", "next-post",
        "prev-post", "outbrain", "taboola", "share", "social",
    ],
    StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Kicker = SearchValues.Create(
        ["kicker", "overline", "roofline", "dachzeile", "topline", "eyebrow", "spitzmarke", "ueberzeile", "overtitle", "supertitle"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the words speak of the line over a headline, which is no part of it.</summary>
    public static bool SayKicker(string words) => words.AsSpan().ContainsAny(Kicker);

    /// <summary>Whether the words speak of an author.</summary>
    public static bool SayAuthor(string words) => words.AsSpan().ContainsAny(Author);

    /// <summary>Whether the words speak of a date.</summary>
    public static bool SayDate(string words) => words.AsSpan().ContainsAny(Date);

    /// <summary>Whether the words speak of what stands beside the article.</summary>
    public static bool SayAside(string words) => words.AsSpan().ContainsAny(Aside);
}
