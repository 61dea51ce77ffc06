namespace Extractor.Model;

/// <summary>What an item of the evidence pack is.</summary>
public enum EvidenceKind
{
    /// <summary>A cited page.</summary>
    Link,

    /// <summary>A primary document: a filing, ruling, law, registry entry or report.</summary>
    Document,

    /// <summary>A person or body named as the source.</summary>
    NamedSource,

    /// <summary>A source that the text does not name.</summary>
    AnonymousSource,
}
