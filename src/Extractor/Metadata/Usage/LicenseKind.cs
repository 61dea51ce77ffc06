namespace Extractor.Metadata.Usage;

/// <summary>How a page makes a link one to a licence.</summary>
internal enum LicenseKind
{
    /// <summary>By <c>&lt;link rel=license&gt;</c>.</summary>
    Head,

    /// <summary>By <c>&lt;a rel=license&gt;</c>.</summary>
    Marked,

    /// <summary>By its address: that of a Creative Commons licence.</summary>
    Named,
}
