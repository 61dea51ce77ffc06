namespace Extractor.Model;

/// <summary>What a token is.</summary>
public enum TokenKind
{
    /// <summary>Letters, with inner apostrophes and hyphens.</summary>
    Word,

    /// <summary>Digits, with inner separators.</summary>
    Number,

    /// <summary>A punctuation mark.</summary>
    Punctuation,

    /// <summary>Any other visible sign.</summary>
    Symbol,
}
