namespace Extractor.Learning.Grouping;

/// <summary>What to train the grouping of names on, and how.</summary>
public sealed record GroupingTrainingOptions
{
    /// <summary>Folder that holds <c>entities/redocred/clusters.jsonl.gz</c>.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Folder to write the model to; its name is the version.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>Parts of the cross-validation that chooses penalty and least probability, within the documents that are trained on. Default 5.</summary>
    public int Folds { get; init; } = 5;
}
