namespace Extractor.Layout;

/// <summary>What the words in an element's <c>class</c> and <c>id</c> say about it; the words are in <c>Data/class-words.tsv</c>.</summary>
[Flags]
internal enum ClassGroups : ulong
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The body of an article by an unmistakable name.</summary>
    ArticleBody = 1UL << 0,

    /// <summary>An article, post or story.</summary>
    Article = 1UL << 1,

    /// <summary>Content or body of something.</summary>
    Content = 1UL << 2,

    /// <summary>Running text.</summary>
    Text = 1UL << 3,

    /// <summary>The main column.</summary>
    Main = 1UL << 4,

    /// <summary>Menus and breadcrumbs.</summary>
    Navigation = 1UL << 5,

    /// <summary>Page head.</summary>
    Header = 1UL << 6,

    /// <summary>Page foot.</summary>
    Footer = 1UL << 7,

    /// <summary>Side column.</summary>
    Side = 1UL << 8,

    /// <summary>Links to other articles.</summary>
    Related = 1UL << 9,

    /// <summary>Teasers and cards.</summary>
    Teaser = 1UL << 10,

    /// <summary>Share bars.</summary>
    Share = 1UL << 11,

    /// <summary>Readers' comments.</summary>
    Comment = 1UL << 12,

    /// <summary>Cookie and consent notices.</summary>
    Cookie = 1UL << 13,

    /// <summary>Newsletter forms.</summary>
    Newsletter = 1UL << 14,

    /// <summary>Advertisements.</summary>
    Advertisement = 1UL << 15,

    /// <summary>Author boxes and bylines.</summary>
    Author = 1UL << 16,

    /// <summary>Dates and other lines of metadata.</summary>
    Meta = 1UL << 17,

    /// <summary>Tags and categories.</summary>
    Tags = 1UL << 18,

    /// <summary>Captions and credits.</summary>
    Caption = 1UL << 19,

    /// <summary>Titles and headings.</summary>
    Title = 1UL << 20,

    /// <summary>Standfirst, summary.</summary>
    Lead = 1UL << 21,

    /// <summary>Widgets and modules.</summary>
    Widget = 1UL << 22,

    /// <summary>Forms, buttons, calls to action.</summary>
    Form = 1UL << 23,

    /// <summary>Overlays.</summary>
    Overlay = 1UL << 24,

    /// <summary>Galleries and sliders.</summary>
    Gallery = 1UL << 25,

    /// <summary>Lists and grids.</summary>
    List = 1UL << 26,

    /// <summary>Fact panels and info boxes.</summary>
    Panel = 1UL << 27,

    /// <summary>Tables of contents.</summary>
    Contents = 1UL << 28,

    /// <summary>Quotations and pull quotes.</summary>
    Quote = 1UL << 29,

    /// <summary>Copyright and legal lines.</summary>
    Legal = 1UL << 30,

    /// <summary>Goods on sale.</summary>
    Product = 1UL << 31,

    /// <summary>Hidden by style sheet.</summary>
    Hidden = 1UL << 32,

    /// <summary>Paywalls and member boxes.</summary>
    Gate = 1UL << 33,

    /// <summary>Notices and alerts.</summary>
    Notice = 1UL << 34,

    /// <summary>Labels of values.</summary>
    Label = 1UL << 35,

    /// <summary>Only for screen readers.</summary>
    ScreenReader = 1UL << 36,

    /// <summary>Video and audio players.</summary>
    Media = 1UL << 37,

    /// <summary>Logos, sites' names.</summary>
    Brand = 1UL << 38,

    /// <summary>Footnotes and references.</summary>
    Notes = 1UL << 39,
}
