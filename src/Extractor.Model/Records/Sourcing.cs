namespace Extractor.Model;

/// <summary>Who says what the text says.</summary>
public enum Sourcing
{
    /// <summary>No source is given.</summary>
    Unsourced,

    /// <summary>One indirect source.</summary>
    Single,

    /// <summary>Direct and indirect or anonymous sources.</summary>
    Mixed,

    /// <summary>The actors themselves or primary documents.</summary>
    Direct,
}
