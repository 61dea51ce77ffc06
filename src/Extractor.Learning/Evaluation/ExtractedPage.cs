namespace Extractor.Learning.Evaluation;

/// <summary>What an extractor says of one page; null or empty where it says nothing.</summary>
public sealed record ExtractedPage
{
    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>The authors.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The date of publication, ISO 8601.</summary>
    public string? Date { get; init; }

    /// <summary>The main text.</summary>
    public string Body { get; init; } = string.Empty;

    /// <summary>The headings inside of the main text.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>Standfirst, key points or the like.</summary>
    public IReadOnlyList<string> Summary { get; init; } = [];

    /// <summary>What sort of page it is.</summary>
    public string? PageType { get; init; }

    /// <summary>The code of the failure where there is no record.</summary>
    public string? Failure { get; init; }
}
