namespace Extractor.Layout;

/// <summary>
/// What the genre of an article is told by. Rates are by 100 words of content and stand, as counts do, as <c>log(1 + n)</c>.
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

    /// <summary>Words of its longest paragraph.</summary>
    LongestProse,

    /// <summary>Share of prose among its words.</summary>
    ProseShare,

    /// <summary>Share of blocks that are list items.</summary>
    ListItems,

    /// <summary>Share of blocks that are rows.</summary>
    Rows,

    /// <summary>Headings by 100 words.</summary>
    Headings,

    /// <summary>Headings.</summary>
    HeadingCount,

    /// <summary>Mean words of a heading.</summary>
    HeadingWords,

    /// <summary>Share of headings that start with a number.</summary>
    NumberedHeadings,

    /// <summary>Share of headings that ask.</summary>
    Questions,

    /// <summary>Links in the content by 100 words.</summary>
    Links,

    /// <summary>Share of content inside links.</summary>
    LinkShare,

    /// <summary>Share of the content's links that lead to other sites.</summary>
    OuterLinks,

    /// <summary>Links of a headline's length, to each 100 words of content.</summary>
    Teasers,

    /// <summary>Label–value pairs.</summary>
    Pairs,

    /// <summary>Statements that the page declares.</summary>
    Statements,

    /// <summary>Press words by 100 words.</summary>
    PressPhrases,

    /// <summary>First person by 100 words, outside of quotations.</summary>
    FirstPerson,

    /// <summary>Second person by 100 words, outside of quotations.</summary>
    SecondPerson,

    /// <summary>Third person singular by 100 words.</summary>
    ThirdPerson,

    /// <summary>Words of reports by 100 words.</summary>
    Reporting,

    /// <summary>Names of news agencies: at least one.</summary>
    Agency,

    /// <summary>Days of the week and months by 100 words.</summary>
    Days,

    /// <summary>Words of biographies by 100 words.</summary>
    Biography,

    /// <summary>Words of guides by 100 words.</summary>
    Guide,

    /// <summary>Words of shop windows and rankings by 100 words.</summary>
    Shopping,

    /// <summary>Words that explain what a thing is by 100 words.</summary>
    Definition,

    /// <summary>Quotation marks by 100 words.</summary>
    QuotationMarks,

    /// <summary>Share of the text inside quotation marks.</summary>
    QuotedShare,

    /// <summary>Prices by 100 words.</summary>
    Prices,

    /// <summary>Share of words that begin with a small letter.</summary>
    LowerShare,

    /// <summary>Share of characters that are digits, in percent.</summary>
    Digits,

    /// <summary>Mean words of a sentence.</summary>
    SentenceWords,

    /// <summary>Exclamation marks by 100 words.</summary>
    Exclamations,

    /// <summary>The text begins with a place and a dash.</summary>
    Dateline,

    /// <summary>The page names authors.</summary>
    Byline,

    /// <summary>The page dates its publication.</summary>
    Dated,

    /// <summary>The title starts with a number or names one with a plural: "12 Best …".</summary>
    TitleNumber,

    /// <summary>The title asks, or says how to.</summary>
    TitleGuide,

    /// <summary>The title is three words long at most.</summary>
    TitleShort,

    /// <summary>Words of the title.</summary>
    TitleLength,

    /// <summary>Share of the title's words that begin with a small letter.</summary>
    TitleLower,

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

    /// <summary>Declared as steps, questions or a recipe.</summary>
    TypeGuide,

    /// <summary>Declared as a review or product.</summary>
    TypeReview,

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

    /// <summary>The address is that of an authority or a school: .gov, .mil, .int, .edu, .ac.</summary>
    UrlPublic,
}
