namespace Extractor.Entities.Quantities;

/// <summary>On which side of publication a date lies.</summary>
internal enum TimeDirection
{
    /// <summary>The text does not say.</summary>
    Open,

    /// <summary>Before publication.</summary>
    Back,

    /// <summary>Before publication or on its day, in its month.</summary>
    Past,

    /// <summary>After publication.</summary>
    Forward,
}
