namespace Extractor.Model;

/// <summary>What made a record.</summary>
public sealed record PipelineInfo
{
    /// <summary>Version of the program.</summary>
    public required string Version { get; init; }

    /// <summary>64 lower-case hexadecimal digits over the options in force.</summary>
    public required string ConfigSha256 { get; init; }

    /// <summary>The models used, by name.</summary>
    public IReadOnlyList<ModelReference> Models { get; init; } = [];
}
