namespace Extractor.Models;

/// <summary>What a model is: <c>card.json</c> beside its files.</summary>
public sealed record ModelCard
{
    /// <summary>Task, such as <c>topics</c>; the name of the folder.</summary>
    public required string Name { get; init; }

    /// <summary>Version; the name of the folder below.</summary>
    public required string Version { get; init; }

    /// <summary>What the model does, in a sentence or two.</summary>
    public required string Description { get; init; }

    /// <summary>Licence of the model's files.</summary>
    public required string License { get; init; }

    /// <summary>What it was made from: name, source and licence of each set.</summary>
    public IReadOnlyList<string> TrainedOn { get; init; } = [];

    /// <summary>The command that makes it again; null for data that is edited by hand.</summary>
    public string? Command { get; init; }

    /// <summary>Measured figures by name.</summary>
    public IReadOnlyDictionary<string, double> Scores { get; init; } = new Dictionary<string, double>();

    /// <summary>What it does not do well.</summary>
    public string? Limits { get; init; }

    /// <summary>SHA-256 of each file, lower-case hexadecimal, by file name.</summary>
    public required IReadOnlyDictionary<string, string> Files { get; init; }
}
