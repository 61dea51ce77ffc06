namespace Extractor.Storage.Sqlite;

/// <summary>One result of a query.</summary>
public sealed record ProfileSummary
{
    /// <summary>Identifier of the record.</summary>
    public required string Id { get; init; }

    /// <summary>Title; null where the page has none.</summary>
    public string? Title { get; init; }

    /// <summary>Path of the page.</summary>
    public required string Path { get; init; }

    /// <summary>When published, ISO 8601.</summary>
    public string? PublishedAt { get; init; }

    /// <summary>Primary domain.</summary>
    public string? Domain { get; init; }

    /// <summary>Primary region.</summary>
    public string? Region { get; init; }

    /// <summary>Subject.</summary>
    public string? Subject { get; init; }

    /// <summary>Grade, A to D.</summary>
    public required string Grade { get; init; }

    /// <summary>Score, 0 to 1.</summary>
    public double Score { get; init; }
}
