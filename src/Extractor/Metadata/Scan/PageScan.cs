using Extractor.Metadata.Usage;
using HtmlAgilityPack;

namespace Extractor.Metadata.Scan;

/// <summary>What one pass over a page's tree finds of use for its metadata.</summary>
internal sealed class PageScan
{
    /// <summary>Contents of <c>&lt;meta&gt;</c> by lower-case name, property or itemprop, in page order.</summary>
    public Dictionary<string, List<string>> Metas { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Contents of the JSON-LD scripts.</summary>
    public List<string> JsonLd { get; } = [];

    /// <summary>Addresses of <c>&lt;link rel=canonical&gt;</c>.</summary>
    public List<string> Canonicals { get; } = [];

    /// <summary>Elements with <c>itemprop</c> or an RDFa <c>property</c>, by lower-case name without prefix.</summary>
    public Dictionary<string, List<ScannedNode>> Properties { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Types named by <c>itemtype</c> or <c>typeof</c> outside of asides, without prefix.</summary>
    public List<string> ItemTypes { get; } = [];

    /// <summary>The <c>&lt;time&gt;</c> elements.</summary>
    public List<ScannedNode> Times { get; } = [];

    /// <summary>The <c>&lt;h1&gt;</c> elements.</summary>
    public List<ScannedNode> Headings { get; } = [];

    /// <summary>Elements whose class, id or relation speaks of an author.</summary>
    public List<ScannedNode> Bylines { get; } = [];

    /// <summary>Elements whose class or id speaks of a date.</summary>
    public List<ScannedNode> DateLines { get; } = [];

    /// <summary>Texts of the scripts that hold no JSON-LD.</summary>
    public List<HtmlTextNode> Scripts { get; } = [];

    /// <summary>Short texts that begin like a byline or a publication line or are a date, outside of asides.</summary>
    public List<ScannedNode> Lines { get; } = [];

    /// <summary>Captions of figures outside of asides.</summary>
    public List<ScannedNode> Captions { get; } = [];

    /// <summary>Links to the front page, logos, images over the title: where a site prints its name.</summary>
    public List<ScannedNode> Mastheads { get; } = [];

    /// <summary>Names that feeds and search plug-ins give the site, such as <c>The Example - Atom</c>.</summary>
    public List<string> FeedTitles { get; } = [];

    /// <summary>Elements that show the way from the front page to the article.</summary>
    public List<ScannedNode> Breadcrumbs { get; } = [];

    /// <summary>Short texts that stand before a main heading, nearest last.</summary>
    public List<ScannedNode> Kickers { get; } = [];

    /// <summary>The <c>&lt;font&gt;</c> elements of a headline's size.</summary>
    public List<ScannedNode> LargePrint { get; } = [];

    /// <summary>The <c>&lt;h2&gt;</c> and <c>&lt;h3&gt;</c> elements outside of asides.</summary>
    public List<ScannedNode> Subheadings { get; } = [];

    /// <summary>Elements outside of asides whose class speaks of the article's title.</summary>
    public List<ScannedNode> TitleLines { get; } = [];

    /// <summary>Links to licences.</summary>
    public List<ScannedLicense> Licenses { get; } = [];

    /// <summary>Text of <c>&lt;title&gt;</c>.</summary>
    public string? Title { get; set; }

    /// <summary>Address of <c>&lt;base&gt;</c>.</summary>
    public string? Base { get; set; }

    /// <summary>Language of <c>&lt;html&gt;</c>.</summary>
    public string? Language { get; set; }

    /// <summary>The first non-empty content of the first meta names that is there.</summary>
    public string? Meta(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (!Metas.TryGetValue(name, out var contents)) continue;
            foreach (var content in contents)
            {
                if (NodeText.Decoded(content) is { Length: > 0 } text) return text;
            }
        }

        return null;
    }

    /// <summary>All contents of a meta name, decoded; none that is empty.</summary>
    public IReadOnlyList<string> AllMeta(string name) =>
        Metas.TryGetValue(name, out var contents) ? [.. contents.Select(NodeText.Decoded).Where(text => text.Length > 0)] : [];

    /// <summary>The elements of a property outside of asides.</summary>
    public IEnumerable<ScannedNode> Property(string name) =>
        Properties.TryGetValue(name, out var nodes) ? nodes.Where(node => !node.IsAside) : [];

    /// <summary>The order of the page's main heading; -1 where it has none.</summary>
    public int HeadingOrder => (Headings.FirstOrDefault(heading => !heading.IsAside) ?? Headings.FirstOrDefault())?.Order ?? -1;
}
