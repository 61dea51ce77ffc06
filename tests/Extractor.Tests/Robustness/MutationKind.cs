namespace Extractor.Tests.Robustness;

/// <summary>Ways to damage a page.</summary>
internal enum MutationKind
{
    /// <summary>Flips single bits of bytes.</summary>
    FlipBytes,

    /// <summary>Cuts off the end.</summary>
    Truncate,

    /// <summary>Cuts off the start.</summary>
    Behead,

    /// <summary>Takes bytes out.</summary>
    Delete,

    /// <summary>Takes a tag out.</summary>
    DeleteTag,

    /// <summary>Writes a tag many times before itself.</summary>
    RepeatTag,

    /// <summary>Writes a stretch many times.</summary>
    RepeatStretch,

    /// <summary>Swaps two stretches.</summary>
    SwapStretches,

    /// <summary>Gives a tag an attribute of many thousand letters.</summary>
    GrowAttribute,

    /// <summary>Gives a tag many attributes.</summary>
    ManyAttributes,

    /// <summary>Gives a tag an attribute whose quote never closes.</summary>
    OpenQuote,

    /// <summary>Writes a tag thousands of times inside of itself.</summary>
    Nest,

    /// <summary>Puts in bytes of no sense.</summary>
    RandomBytes,

    /// <summary>Puts in a sign or tag that parsers stumble over.</summary>
    Signs,
}
