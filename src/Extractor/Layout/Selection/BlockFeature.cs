namespace Extractor.Layout;

/// <summary>
/// What a segment is judged by at first, from the segment, its elements and its page. The names are those of the weights' file;
/// shares and flags are 0 to 1, counts stand as <c>log(1 + n)</c>.
/// </summary>
internal enum BlockFeature
{
    /// <summary>Always 1.</summary>
    Bias,

    /// <summary>Words.</summary>
    LogWords,

    /// <summary>2 words at most.</summary>
    Words2,

    /// <summary>3 to 5 words.</summary>
    Words5,

    /// <summary>6 to 10 words.</summary>
    Words10,

    /// <summary>11 to 20 words.</summary>
    Words20,

    /// <summary>21 to 40 words.</summary>
    Words40,

    /// <summary>Share of characters inside links.</summary>
    LinkShare,

    /// <summary>All of it is a link.</summary>
    AllLink,

    /// <summary>Share of links, in more than 10 words.</summary>
    LongLinkShare,

    /// <summary>Ends like a sentence.</summary>
    EndsSentence,

    /// <summary>Sentences that end inside.</summary>
    InnerSentences,

    /// <summary>Commas for each word.</summary>
    CommaRate,

    /// <summary>Words that begin with a small letter.</summary>
    LowerShare,

    /// <summary>Digits.</summary>
    DigitShare,

    /// <summary>Capitals among letters.</summary>
    UpperShare,

    /// <summary>Holds a bar or a bullet between words.</summary>
    HasBar,

    /// <summary>Ends in a question mark.</summary>
    IsQuestion,

    /// <summary>Ends in a colon.</summary>
    EndsColon,

    /// <summary>Starts with a quotation mark.</summary>
    StartsQuote,

    /// <summary>Heading of level 1.</summary>
    Heading1,

    /// <summary>Heading of level 2.</summary>
    Heading2,

    /// <summary>Heading of level 3 or below.</summary>
    Heading3,

    /// <summary>List item.</summary>
    ListItem,

    /// <summary>List item whose text is no link in the main.</summary>
    PlainListItem,

    /// <summary>Quotation.</summary>
    Quote,

    /// <summary>Cell of a data row.</summary>
    TableRow,

    /// <summary>Caption.</summary>
    Caption,

    /// <summary>Code.</summary>
    Code,

    /// <summary>Label.</summary>
    Label,

    /// <summary>Starts with words set apart.</summary>
    Lead,

    /// <summary>Stands in a <c>p</c>.</summary>
    InParagraph,

    /// <summary>Stands right in a <c>div</c>.</summary>
    InDivision,

    /// <summary>Depth of the element, in tens.</summary>
    Depth,

    /// <summary>Place among the page's words, 0 to 1.</summary>
    Position,

    /// <summary>The square of it.</summary>
    PositionSquared,

    /// <summary>Stands after the printed title.</summary>
    AfterTitle,

    /// <summary>Stands before the printed title.</summary>
    BeforeTitle,

    /// <summary>Words between the title and it.</summary>
    TitleDistance,

    /// <summary>Is the title.</summary>
    IsTitle,

    /// <summary>Words shared with the title.</summary>
    TitleOverlap,

    /// <summary>Words shared with the description.</summary>
    DescriptionOverlap,

    /// <summary>Stands in the article body of JSON-LD.</summary>
    InArticleBody,

    /// <summary>Does not stand in the article body of JSON-LD, though there is one.</summary>
    NotInArticleBody,

    /// <summary>Its text stands on the page more than once.</summary>
    Repeated,

    /// <summary>Segments with the same path of elements.</summary>
    PathCount,

    /// <summary>Mean words of segments with the same path.</summary>
    PathMeanWords,

    /// <summary>Share of links in segments with the same path.</summary>
    PathLinkShare,

    /// <summary>Share of the page's words in segments with the same path.</summary>
    PathWordShare,

    /// <summary>Share of the page's words in the container.</summary>
    HolderWordShare,

    /// <summary>Share of links in the container.</summary>
    HolderLinkShare,

    /// <summary>Long paragraphs in the container.</summary>
    HolderParagraphs,

    /// <summary>Share of the page's words in the container around the container.</summary>
    OuterWordShare,

    /// <summary>Share of links in the container around the container.</summary>
    OuterLinkShare,

    /// <summary>Long paragraphs in the container around the container.</summary>
    OuterParagraphs,

    /// <summary>Holds a year or a time of day, in a short text.</summary>
    ShortDate,
}
