namespace Extractor.Ingestion.Sources;

/// <summary>What stands at an address.</summary>
public enum AddressKind
{
    /// <summary>A page.</summary>
    Page,

    /// <summary>A feed (RSS, Atom, JSON Feed), for the pages of its items.</summary>
    Feed,

    /// <summary>A sitemap or an index of sitemaps, for the pages that they list.</summary>
    Sitemap,
}
