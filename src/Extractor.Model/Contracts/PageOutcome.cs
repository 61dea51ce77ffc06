namespace Extractor.Model;

/// <summary>What became of one page: a record, or a failure.</summary>
public sealed record PageOutcome
{
    private PageOutcome(string path, ProfileRecord? record, Failure? failure)
    {
        Path = path;
        Record = record;
        Failure = failure;
    }

    /// <summary>Path of the page, as in <see cref="RawPage.Path"/>.</summary>
    public string Path { get; }

    /// <summary>The record; null where the page failed.</summary>
    public ProfileRecord? Record { get; }

    /// <summary>The failure; null where there is a record.</summary>
    public Failure? Failure { get; }

    /// <summary>The site's rule that was applied; null where there is none for the page's address, or the page failed.</summary>
    public RuleUse? Rule { get; init; }

    /// <summary>A page that gave a record.</summary>
    /// <param name="record">The record.</param>
    public static PageOutcome Of(ProfileRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new(record.Source.Path, record, null);
    }

    /// <summary>A page that failed.</summary>
    /// <param name="failure">Why.</param>
    public static PageOutcome Of(Failure failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return new(failure.Path, null, failure);
    }
}
