namespace Extractor.Ingestion.Feeds;

/// <summary>An address that a feed or sitemap lists.</summary>
/// <param name="Url">The absolute address.</param>
/// <param name="IsSitemap">Whether another sitemap stands there rather than a page.</param>
internal readonly record struct ListedAddress(string Url, bool IsSitemap = false);
