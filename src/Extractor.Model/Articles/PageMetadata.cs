namespace Extractor.Model;

/// <summary>What the page says about itself in machine-readable mark-up and in its printed head, best candidate of each.</summary>
public sealed record PageMetadata
{
    /// <summary>Title without site name or section.</summary>
    public Evidenced<string>? Title { get; init; }

    /// <summary>Standfirst or deck.</summary>
    public Evidenced<string>? Subtitle { get; init; }

    /// <summary>People or desks.</summary>
    public Evidenced<IReadOnlyList<string>>? Authors { get; init; }

    /// <summary>When the article was published.</summary>
    public EvidencedDate? PublishedAt { get; init; }

    /// <summary>When the article was last changed.</summary>
    public EvidencedDate? ModifiedAt { get; init; }

    /// <summary>The site's section.</summary>
    public Evidenced<string>? Section { get; init; }

    /// <summary>The page's own keywords.</summary>
    public Evidenced<IReadOnlyList<string>>? Tags { get; init; }

    /// <summary>Address of the lead image.</summary>
    public Evidenced<string>? Image { get; init; }

    /// <summary>Caption of the lead image.</summary>
    public Evidenced<string>? ImageCaption { get; init; }

    /// <summary>Name of the publisher.</summary>
    public string? Publisher { get; init; }

    /// <summary>Absolute address that the page names as its own.</summary>
    public string? CanonicalUrl { get; init; }

    /// <summary>BCP 47 tag that the page declares for itself.</summary>
    public string? Language { get; init; }

    /// <summary>Description for search engines and cards.</summary>
    public string? Description { get; init; }

    /// <summary>The article's text as JSON-LD gives it.</summary>
    public string? ArticleBody { get; init; }

    /// <summary>Declared types without prefix, such as <c>NewsArticle</c>, <c>ProfilePage</c>, <c>og:article</c>.</summary>
    public IReadOnlyList<string> DeclaredTypes { get; init; } = [];

    /// <summary>What the page says about how it may be used.</summary>
    public UsageInfo Usage { get; init; } = new();

    /// <summary>What was repaired or skipped while reading.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
