namespace Extractor.Model;

/// <summary>The main content of a page: canonical text, its blocks and their map back to the page, and what stood around it.</summary>
public sealed record Article
{
    /// <summary>Where the page came from; its language is still open.</summary>
    public required SourceInfo Source { get; init; }

    /// <summary>What the page says about itself.</summary>
    public required PageMetadata Metadata { get; init; }

    /// <summary>What the page is, apart from the genre of an article on it; null where nothing tells.</summary>
    public Evidenced<PageType>? PageType { get; init; }

    /// <summary>Genre of the article; <see cref="ArticleKind.Listing"/> or <see cref="ArticleKind.Other"/> where the page is none.</summary>
    public ArticleKind Kind { get; init; } = ArticleKind.News;

    /// <summary>Probability that <see cref="Kind"/> is right, 0 to 1.</summary>
    public double KindConfidence { get; init; }

    /// <summary>Canonical text: Unicode NFC, a line feed between blocks, a tab between cells, no mark-up.</summary>
    public required string Text { get; init; }

    /// <summary>The blocks in text order; they cover the text but for the line feeds between them.</summary>
    public IReadOnlyList<Block> Blocks { get; init; } = [];

    /// <summary>Leads spans of <see cref="Text"/> back to UTF-16 ranges of the decoded page.</summary>
    public SourceMap SourceMap { get; init; } = SourceMap.Empty;

    /// <summary>Links inside the canonical text, in text order.</summary>
    public IReadOnlyList<ArticleLink> Links { get; init; } = [];

    /// <summary>Captions of the article's pictures, in page order; they are no part of <see cref="Text"/>.</summary>
    public IReadOnlyList<Caption> Captions { get; init; } = [];

    /// <summary>Member boxes and paywalls.</summary>
    public IReadOnlyList<Gate> Gates { get; init; } = [];

    /// <summary>"Also read" and the like.</summary>
    public IReadOnlyList<RelatedLink> RelatedLinks { get; init; } = [];

    /// <summary>Label–value pairs in page order.</summary>
    public IReadOnlyList<LabeledValue> Attributes { get; init; } = [];

    /// <summary>The page's own bullets that sum it up; empty where it prints none.</summary>
    public IReadOnlyList<TextSpan> SummaryBullets { get; init; } = [];

    /// <summary>
    /// Spans of the text that are the page's apparatus, not its story: fact panels, confidence scales, surfaces, trigger matrices.
    /// Narrative, topics, regions and entities' salience look past them.
    /// </summary>
    public IReadOnlyList<TextSpan> Apparatus { get; init; } = [];

    /// <summary>The page's own statements about itself.</summary>
    public DeclaredStatements Declared { get; init; } = new();

    /// <summary>What was repaired, skipped or degraded so far.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Whether the page is an article, as far as is known.</summary>
    public bool IsArticle => PageType is null or { Value: Model.PageType.Article };

    /// <summary>Whether <paramref name="span"/> lies in the page's apparatus.</summary>
    /// <param name="span">A span over <see cref="Text"/>.</param>
    public bool IsApparatus(TextSpan span)
    {
        foreach (var part in Apparatus)
        {
            if (part.Overlaps(span)) return true;
        }

        return false;
    }
}
