using Extractor.Decoding.Markup;
using Extractor.Model;
using HtmlAgilityPack;

namespace Extractor.Decoding;

/// <summary>
/// A page as text and tree. Offsets of nodes (<c>StreamPosition</c>) are UTF-16 offsets into <see cref="Text"/>. One worker reads a page:
/// paths and byte offsets are worked out when first asked for.
/// </summary>
internal sealed class HtmlPage
{
    private readonly XPathWriter paths = new();
    private readonly string? markup;
    private Utf8Offsets? bytes;

    /// <summary>The page as it arrived.</summary>
    public required RawPage Raw { get; init; }

    /// <summary>Where the page came from, as far as bytes tell.</summary>
    public required SourceInfo Source { get; init; }

    /// <summary>The decoded page without byte order mark. What the tree's offsets count over.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// What the tree was parsed from: <see cref="Text"/> with tags that nest too deep overwritten by spaces, sign for sign. The text of
    /// a node is read from here.
    /// </summary>
    public string Markup
    {
        get => markup ?? Text;
        init => markup = value;
    }

    /// <summary>The document node; null where the page is plain text.</summary>
    public HtmlNode? Root { get; init; }

    /// <summary>What was repaired or skipped while decoding.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Whether the page has no mark-up.</summary>
    public bool IsPlainText => Root is null;

    /// <summary>Leads offsets of <see cref="Text"/> to offsets of the same text in UTF-8.</summary>
    public Utf8Offsets Utf8Offsets => bytes ??= new Utf8Offsets(Text);

    /// <summary>
    /// The range of a node in <see cref="Text"/>: of an element from its start tag to the end of its end tag, or of its last descendant
    /// where it has no end tag; of a text node exactly its raw text, character references included.
    /// </summary>
    /// <param name="node">A node of <see cref="Root"/>.</param>
    public TextSpan RangeOf(HtmlNode node) => NodeRanges.Of(node, Text);

    /// <summary>The XPath of a node, the same as HtmlAgilityPack's, at a cost that does not grow with the number of its siblings.</summary>
    /// <param name="node">A node of <see cref="Root"/>.</param>
    public string XPathOf(HtmlNode node) => paths.Of(node);
}
