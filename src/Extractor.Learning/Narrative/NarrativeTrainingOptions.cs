namespace Extractor.Learning.Narrative;

/// <summary>What the training of the narrative model may be told. The defaults made the model that ships.</summary>
public sealed record NarrativeTrainingOptions
{
    /// <summary>The folder with <c>annotations</c>, <c>pages</c>, <c>articles</c> and <c>topics</c>.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Folder of stand-off labels, such as <c>corpus/annotations</c>; null for none.</summary>
    public string? AnnotationFolder { get; init; }

    /// <summary>Folder that the model is written to, such as <c>models/narrative/1</c>; its last part is the version.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>Number of parts for cross-validation; pages of one site or month stay in one part. Default 5.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>L2 regularisation of the first stage. Default 1.</summary>
    public float Regularization { get; init; } = 1;

    /// <summary>Trees of the second stage. Default 120.</summary>
    public int Trees { get; init; } = 120;

    /// <summary>Most leaves of a tree. Default 6.</summary>
    public int Leaves { get; init; } = 6;

    /// <summary>Fewest sentences of a leaf. Default 25.</summary>
    public int LeastPerLeaf { get; init; } = 25;

    /// <summary>How much of its own answer each tree gives. Default 0.05.</summary>
    public double LearningRate { get; init; } = 0.05;

    /// <summary>Share of the columns that each tree may ask for. Default 0.5.</summary>
    public double FeatureShare { get; init; } = 0.5;
}
