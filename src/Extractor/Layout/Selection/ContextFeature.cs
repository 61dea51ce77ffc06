namespace Extractor.Layout;

/// <summary>
/// What a segment is judged by in the second stage: the first stage's answer for it, for its neighbours, for its container and for
/// its path. "Likely" is the first stage's probability; means are weighted by words.
/// </summary>
internal enum ContextFeature
{
    /// <summary>Always 1.</summary>
    Bias,

    /// <summary>The first stage's log odds, from −6 to 6.</summary>
    LogOdds,

    /// <summary>The first stage's log odds for 10 words at most.</summary>
    ShortLogOdds,

    /// <summary>Words, as <c>log(1 + n)</c>.</summary>
    LogWords,

    /// <summary>Share of characters inside links.</summary>
    LinkShare,

    /// <summary>Likely, of the segment before.</summary>
    Before1,

    /// <summary>Likely, of the segment after.</summary>
    After1,

    /// <summary>The smaller of the two.</summary>
    Both1,

    /// <summary>Mean of the three segments before.</summary>
    Before3,

    /// <summary>Mean of the three segments after.</summary>
    After3,

    /// <summary>Mean of all segments before, each counting four fifths of the next.</summary>
    BeforeFade,

    /// <summary>Mean of all segments after, each counting four fifths of the one before it.</summary>
    AfterFade,

    /// <summary>The smaller of the two.</summary>
    BothFade,

    /// <summary>Mean of the segments with the same path of elements.</summary>
    PathMean,

    /// <summary>Mean of the container.</summary>
    HolderMean,

    /// <summary>Mean of the container around the container.</summary>
    OuterMean,

    /// <summary>Share of the page's likely words in the container.</summary>
    HolderShare,

    /// <summary>Share of the page's likely words in the container around the container.</summary>
    OuterShare,

    /// <summary>Share of the page's likely words in the segments with the same path.</summary>
    PathShare,

    /// <summary>A likely paragraph stands before.</summary>
    AfterFirst,

    /// <summary>A likely paragraph stands after.</summary>
    BeforeLast,

    /// <summary>Both.</summary>
    Inside,

    /// <summary>Segments since the last likely paragraph, as <c>log(1 + n)</c>; that of 50 where there is none.</summary>
    SinceParagraph,

    /// <summary>Segments to the next likely paragraph, as <c>log(1 + n)</c>; that of 50 where there is none.</summary>
    ToParagraph,

    /// <summary>The larger of the two.</summary>
    Farther,

    /// <summary>Share of the page's likely words that stand before.</summary>
    Passed,

    /// <summary>Heading: likely, of the segment after.</summary>
    HeadingAfter1,

    /// <summary>Heading.</summary>
    Heading,

    /// <summary>List item: mean of its container.</summary>
    ListItemHolder,

    /// <summary>List item.</summary>
    ListItem,

    /// <summary>Caption.</summary>
    Caption,

    /// <summary>The page's likely words, as <c>log(1 + n)</c>.</summary>
    PageLikelyWords,
}
