namespace Extractor.Ingestion.Containers;

/// <summary>How pages are read from files.</summary>
public sealed record SourceOptions
{
    /// <summary>Bytes that a page may have at most, after all codings are undone. Default: 32 MiB.</summary>
    public int MaxBytes { get; init; } = 32 << 20;

    /// <summary>Members that a zip archive may have: its directory is kept in memory. Default: 1,000,000, some 500 MB.</summary>
    public int MaxZipMembers { get; init; } = 1_000_000;

    /// <summary>How many times its own size a compressed file may unfold to, beyond 64 MiB; pages fold to a fifth or a tenth. Default: 200.</summary>
    public int MaxGrowth { get; init; } = 200;

    /// <summary>Format of all inputs; null for what their names say.</summary>
    public InputFormat? Format { get; init; }

    /// <summary>Names of the columns of tables.</summary>
    public TableColumns Columns { get; init; } = new();
}
