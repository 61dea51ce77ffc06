using Extractor.Model;
using HtmlAgilityPack;

namespace Extractor.Decoding;

/// <summary>A page as text and tree. Offsets of nodes (<c>StreamPosition</c>) are UTF-16 offsets into <see cref="Text"/>.</summary>
internal sealed class HtmlPage
{
    /// <summary>The page as it arrived.</summary>
    public required RawPage Raw { get; init; }

    /// <summary>Where the page came from, as far as bytes tell.</summary>
    public required SourceInfo Source { get; init; }

    /// <summary>The decoded page without byte order mark. What the tree's offsets count over.</summary>
    public required string Text { get; init; }

    /// <summary>The document node; null where the page is plain text.</summary>
    public HtmlNode? Root { get; init; }

    /// <summary>What was repaired or skipped while decoding.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Whether the page has no mark-up.</summary>
    public bool IsPlainText => Root is null;
}
