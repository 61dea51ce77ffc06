namespace Extractor.Cli.Extraction;

/// <summary>What a person asked of <c>extract</c>.</summary>
internal sealed record ExtractRequest
{
    /// <summary>Files, folders, globs, or <c>-</c>.</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>What the inputs hold; null for what their endings say.</summary>
    public string? From { get; init; }

    /// <summary>Columns of tables; null for their defaults.</summary>
    public string? Columns { get; init; }

    /// <summary>Name sent to servers; null for the default.</summary>
    public string? UserAgent { get; init; }

    /// <summary>Time between two requests to one host; null for the default.</summary>
    public TimeSpan? Delay { get; init; }

    /// <summary>Hosts that may be fetched from although they are private.</summary>
    public IReadOnlyList<string> AllowedHosts { get; init; } = [];

    /// <summary>File to write.</summary>
    public string? Output { get; init; }

    /// <summary>Format by name; null for the file's ending.</summary>
    public string? Format { get; init; }

    /// <summary>Store to add to.</summary>
    public string? Store { get; init; }

    /// <summary>Fields with commas between.</summary>
    public string? Fields { get; init; }

    /// <summary>Most pages.</summary>
    public int? Limit { get; init; }

    /// <summary>Pages at work at once.</summary>
    public int Parallelism { get; init; }

    /// <summary>File or folder of rules for sites.</summary>
    public string? Rules { get; init; }

    /// <summary>Whether rules that did not find what they are to find make the exit code 1.</summary>
    public bool StrictRules { get; init; }

    /// <summary>Whether near-duplicates are left unmarked.</summary>
    public bool NoDuplicates { get; init; }

    /// <summary>Confidence below which no derived value is given; null for the thresholds of each field.</summary>
    public double? LeastConfidence { get; init; }

    /// <summary>Whether to stop at the first failure.</summary>
    public bool FailFast { get; init; }
}
