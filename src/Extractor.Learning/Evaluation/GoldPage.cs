namespace Extractor.Learning.Evaluation;

/// <summary>What is known to be right of one page; what is null or empty is not asked for.</summary>
public sealed record GoldPage
{
    /// <summary>Name of the page: that of its files, without their endings.</summary>
    public required string Id { get; init; }

    /// <summary>File of the page's mark-up.</summary>
    public required string File { get; init; }

    /// <summary>Where the page stood; null where that is not known.</summary>
    public string? Url { get; init; }

    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>The authors; empty where it is known that the page names none, null where nothing is known.</summary>
    public IReadOnlyList<string>? Authors { get; init; }

    /// <summary>The day of publication as written, with time and zone where known.</summary>
    public string? Date { get; init; }

    /// <summary>The main text, its paragraphs parted by line feeds.</summary>
    public string? Body { get; init; }

    /// <summary>The headings inside of the main text.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>The page's own summary or standfirst.</summary>
    public IReadOnlyList<string> Summary { get; init; } = [];

    /// <summary>Snippets that the main text must hold.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>Snippets that it must not hold.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>What sort of page it is, such as <c>article</c> or <c>listing</c>.</summary>
    public string? PageType { get; init; }

    /// <summary>Host of <see cref="Url"/>, else <see cref="Id"/>: pages of one site are never parted by cross-validation.</summary>
    public string Site => Uri.TryCreate(Url, UriKind.Absolute, out var address) && address.Host.Length > 0 ? address.Host : Id;
}
