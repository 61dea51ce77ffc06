namespace Extractor.Storage.Sqlite;

/// <summary>What to look for in a store; all that is set must hold.</summary>
public sealed record ProfileQuery
{
    /// <summary>Part of the name or of an alias of an entity, without regard to case.</summary>
    public string? Entity { get; init; }

    /// <summary>Name or M49 code of a region, or an ISO 3166-1 alpha-2 country code; <c>Europe</c> finds <c>Northern Europe</c> too.</summary>
    public string? Region { get; init; }

    /// <summary>Code of the primary domain.</summary>
    public string? Domain { get; init; }

    /// <summary>Grade, A to D.</summary>
    public string? Grade { get; init; }

    /// <summary>Words that title or text hold, all of them; a phrase in double quotes.</summary>
    public string? Text { get; init; }

    /// <summary>Most results; default 20.</summary>
    public int Limit { get; init; } = 20;
}
