namespace Extractor.Model;

/// <summary>When effects are to be expected.</summary>
public enum TimeHorizon
{
    /// <summary>Within 30 days.</summary>
    Now,

    /// <summary>In 30 to 120 days.</summary>
    Quarter,

    /// <summary>Later.</summary>
    Year,
}
