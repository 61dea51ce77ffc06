namespace Extractor.Model;

/// <summary>Where a value comes from.</summary>
public enum Origin
{
    /// <summary>Concluded from the text.</summary>
    Derived,

    /// <summary>Read from machine-readable mark-up such as JSON-LD or <c>&lt;meta&gt;</c>.</summary>
    Metadata,

    /// <summary>Printed on the page as its own statement.</summary>
    Declared,
}
