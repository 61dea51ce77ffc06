namespace Extractor.Entities.Recognition;

/// <summary>What a language writes with a capital.</summary>
internal enum CapitalUse
{
    /// <summary>Names, and the lists of common words are of this language.</summary>
    NamesInEnglish,

    /// <summary>Names.</summary>
    Names,

    /// <summary>All nouns: a capital says nothing by itself.</summary>
    AllNouns,
}
