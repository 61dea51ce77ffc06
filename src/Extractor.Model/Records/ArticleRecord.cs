namespace Extractor.Model;

/// <summary>The article part of a record: its head and its canonical text.</summary>
public sealed record ArticleRecord
{
    /// <summary>Genre of the article; <c>listing</c> or <c>other</c> where the page is none.</summary>
    public required ArticleKind Kind { get; init; }

    /// <summary>What the page is; its evidence are the words that say so, where the text holds them. Null where nothing tells.</summary>
    public Evidenced<PageType>? PageType { get; init; }

    /// <summary>Title without site name or section; null where none was found.</summary>
    public Evidenced<string>? Title { get; init; }

    /// <summary>Standfirst or deck under the title.</summary>
    public Evidenced<string>? Subtitle { get; init; }

    /// <summary>People or desks, in printed order, without "By", dates, addresses or duplicates; null where none was found.</summary>
    public Evidenced<IReadOnlyList<string>>? Authors { get; init; }

    /// <summary>When the article was published.</summary>
    public EvidencedDate? PublishedAt { get; init; }

    /// <summary>When the article was last changed.</summary>
    public EvidencedDate? ModifiedAt { get; init; }

    /// <summary>The site's section that the article stands in.</summary>
    public Evidenced<string>? Section { get; init; }

    /// <summary>The page's own keywords; null where it has none.</summary>
    public Evidenced<IReadOnlyList<string>>? Tags { get; init; }

    /// <summary>Address of the lead image.</summary>
    public Evidenced<string>? Image { get; init; }

    /// <summary>Caption of the lead image.</summary>
    public Evidenced<string>? ImageCaption { get; init; }

    /// <summary>Canonical text of the main content: Unicode NFC, a line feed between blocks, no mark-up.</summary>
    public required string Text { get; init; }

    /// <summary>The blocks that make up <see cref="Text"/>, in order.</summary>
    public IReadOnlyList<Block> Blocks { get; init; } = [];

    /// <summary>Captions of the article's pictures, in page order; they are no part of <see cref="Text"/>.</summary>
    public IReadOnlyList<Caption> Captions { get; init; } = [];

    /// <summary>Number of words in <see cref="Text"/>.</summary>
    public int WordCount { get; init; }

    /// <summary>Minutes to read <see cref="Text"/> aloud in one's head, rounded up; zero for an empty text.</summary>
    public int ReadingMinutes { get; init; }
}
