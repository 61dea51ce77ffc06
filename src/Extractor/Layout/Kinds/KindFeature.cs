namespace Extractor.Layout;

/// <summary>
/// What the kind of a page is told by. Rates are by 100 words of content and stand, as counts do, as <c>log(1 + n)</c>.
/// The names are those of the weights' file.
/// </summary>
internal enum KindFeature
{
    /// <summary>Always 1.</summary>
    Bias,

    /// <summary>Words of content.</summary>
    Words,

    /// <summary>Mean words of its blocks.</summary>
    BlockWords,

    /// <summary>Share of blocks that are list items.</summary>
    ListItems,

    /// <summary>Share of blocks that are rows.</summary>
    Rows,

    /// <summary>Headings by 100 words.</summary>
    Headings,

    /// <summary>Share of headings that start with a number.</summary>
    NumberedHeadings,

    /// <summary>Share of headings that ask.</summary>
    Questions,

    /// <summary>Links in the content by 100 words.</summary>
    Links,

    /// <summary>Share of content inside links.</summary>
    LinkShare,

    /// <summary>Links of a headline's length outside of the content, to each 100 words of it.</summary>
    Teasers,

    /// <summary>Label–value pairs.</summary>
    Pairs,

    /// <summary>Statements that the page declares.</summary>
    Statements,

    /// <summary>Press words by 100 words.</summary>
    PressPhrases,

    /// <summary>Words of error pages by 100 words of the whole page.</summary>
    ErrorPhrases,

    /// <summary>First person by 100 words.</summary>
    FirstPerson,

    /// <summary>Second person by 100 words.</summary>
    SecondPerson,

    /// <summary>Words of reports by 100 words.</summary>
    Reporting,

    /// <summary>Words of biographies by 100 words.</summary>
    Biography,

    /// <summary>Words of guides by 100 words.</summary>
    Guide,

    /// <summary>Quotation marks by 100 words.</summary>
    QuotationMarks,

    /// <summary>The title starts with a number or names one with a plural: "12 Best …".</summary>
    TitleNumber,

    /// <summary>The title asks, or says how to.</summary>
    TitleGuide,

    /// <summary>The title is three words long at most.</summary>
    TitleShort,

    /// <summary>Declared as news: NewsArticle, ReportageNewsArticle, LiveBlogPosting.</summary>
    TypeNews,

    /// <summary>Declared as a BlogPosting.</summary>
    TypeBlog,

    /// <summary>Declared as an article, no more said.</summary>
    TypeArticle,

    /// <summary>Declared as a profile: ProfilePage, AboutPage, og:profile.</summary>
    TypeProfile,

    /// <summary>Declared as a list: CollectionPage, ItemList, SearchResultsPage.</summary>
    TypeList,

    /// <summary>Declared as a web site, and as no article.</summary>
    TypeSite,

    /// <summary>The address has a blog's name: /blog/, blog.example.com.</summary>
    UrlBlog,

    /// <summary>The address has a news section's name.</summary>
    UrlNews,

    /// <summary>The address has a press room's name.</summary>
    UrlPress,

    /// <summary>The address has a name of profiles: /people/, /about, /company/.</summary>
    UrlProfile,

    /// <summary>The address has a name of lists: /tag/, /category/, /search.</summary>
    UrlList,

    /// <summary>The address holds a date.</summary>
    UrlDate,

    /// <summary>The address has no path.</summary>
    UrlRoot,
}
