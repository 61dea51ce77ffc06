namespace Extractor.Model;

/// <summary>What a quantity measures.</summary>
public enum QuantityKind
{
    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A percentage.</summary>
    Percent,

    /// <summary>A date, resolved against the publication date where relative.</summary>
    Date,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A number of things.</summary>
    Count,
}
