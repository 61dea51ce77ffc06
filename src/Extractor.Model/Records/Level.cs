namespace Extractor.Model;

/// <summary>A three-step scale.</summary>
public enum Level
{
    /// <summary>Few people or one firm, for a short time.</summary>
    Low,

    /// <summary>A sector, a region or many people.</summary>
    Medium,

    /// <summary>A country or more, many lives, or essential services.</summary>
    High,
}
