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

    /// <summary>1 in the smallest element that holds four fifths of the likely words.</summary>
    InMost,

    /// <summary>1 in the smallest element that holds half of them.</summary>
    InHalf,

    /// <summary>Levels up to an element that holds four fifths of the likely words.</summary>
    LevelsToMost,

    /// <summary>Likely, of the last heading above; 0.5 where there is none.</summary>
    UnderHeading,

    /// <summary>1 where the last heading above is of page furniture, such as "Related".</summary>
    UnderFurniture,

    /// <summary>Segments since the last heading above, as <c>log(1 + n)</c>.</summary>
    SinceHeading,

    /// <summary>Words of the segment before, as <c>log(1 + n)</c>.</summary>
    WordsBefore,

    /// <summary>Words of the segment after.</summary>
    WordsAfter,

    /// <summary>Share of links in the segment before.</summary>
    LinksBefore,

    /// <summary>Share of links in the segment after.</summary>
    LinksAfter,

    /// <summary>1 where the segment before has the same path of elements.</summary>
    PathBefore,

    /// <summary>1 where the segment after has.</summary>
    PathAfter,

    /// <summary>1 where the segment before stands in the same container.</summary>
    HolderBefore,

    /// <summary>1 where the segment after does.</summary>
    HolderAfter,

    /// <summary>1 where the segment before is a heading.</summary>
    HeadingBefore,

    /// <summary>1 where the segment after is a heading.</summary>
    HeadingAfter,

    /// <summary>Words of the page, as <c>log(1 + n)</c>.</summary>
    PageWords,

    /// <summary>Share of the page's words that are likely.</summary>
    PageLikelyShare,

    /// <summary>Share of the likely words of the page that stand after this segment and before the end.</summary>
    Left,
}
