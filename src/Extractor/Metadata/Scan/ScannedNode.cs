using HtmlAgilityPack;

namespace Extractor.Metadata.Scan;

/// <summary>An element of interest, with where it stands.</summary>
/// <param name="Element">The element.</param>
/// <param name="Order">Its place in the page's order of nodes.</param>
/// <param name="IsAside">Whether it stands in what is not the article: navigation, footer, side bar, comments, related items.</param>
internal sealed record ScannedNode(HtmlNode Element, int Order, bool IsAside);
