using Extractor.Model;
using HtmlAgilityPack;

namespace Extractor.Layout;

/// <summary>What a site's rule found on one page; what it did not find is null or empty.</summary>
internal sealed record PageRule
{
    /// <summary>Which rule it was, and what its selectors found.</summary>
    public required RuleUse Use { get; init; }

    /// <summary>Nodes whose text is the content, in page order; empty where what is learned decides.</summary>
    public IReadOnlyList<HtmlNode> Body { get; init; } = [];

    /// <summary>Elements that are never content.</summary>
    public IReadOnlySet<HtmlNode> Removed { get; init; } = new HashSet<HtmlNode>();

    /// <summary>The title.</summary>
    public Evidenced<string>? Title { get; init; }

    /// <summary>The standfirst.</summary>
    public Evidenced<string>? Subtitle { get; init; }

    /// <summary>The authors.</summary>
    public Evidenced<IReadOnlyList<string>>? Authors { get; init; }

    /// <summary>When the article was published.</summary>
    public EvidencedDate? PublishedAt { get; init; }

    /// <summary>When it was last changed.</summary>
    public EvidencedDate? ModifiedAt { get; init; }

    /// <summary>The section.</summary>
    public Evidenced<string>? Section { get; init; }

    /// <summary>BCP 47 tag of the language.</summary>
    public string? Language { get; init; }

    /// <summary>What the rule should have found and did not.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The metadata with what the rule found in place of what was read.</summary>
    public PageMetadata Over(PageMetadata metadata) => metadata with
    {
        Title = Title ?? metadata.Title,
        Subtitle = Subtitle ?? metadata.Subtitle,
        Authors = Authors ?? metadata.Authors,
        PublishedAt = PublishedAt ?? metadata.PublishedAt,
        ModifiedAt = ModifiedAt ?? metadata.ModifiedAt,
        Section = Section ?? metadata.Section,
        Language = Language ?? metadata.Language,
        Diagnostics = [.. metadata.Diagnostics, .. Diagnostics],
    };
}
