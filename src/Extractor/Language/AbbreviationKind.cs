namespace Extractor.Language;

/// <summary>How an abbreviation behaves at the end of a sentence.</summary>
internal enum AbbreviationKind
{
    /// <summary>Not an abbreviation.</summary>
    None,

    /// <summary>Stands before a name (<c>Dr.</c>): never ends a sentence.</summary>
    Title,

    /// <summary>Stands before a number (<c>No. 5</c>): does not end a sentence there.</summary>
    Number,

    /// <summary>Ends a sentence only where the next word is a usual first word of one (<c>Inc. The</c>).</summary>
    Inner,

    /// <summary>Ends a sentence where the next word has a capital (<c>etc. Others</c>).</summary>
    Final,
}
