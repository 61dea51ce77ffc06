namespace Extractor.Learning.Judging;

/// <summary>What the judge of entities is trained on and how.</summary>
public sealed record JudgeTrainingOptions
{
    /// <summary>The folder that holds <c>annotations</c>, <c>pages</c> and <c>articles</c>.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Folder of stand-off labels of further pages; null for none.</summary>
    public string? AnnotationFolder { get; init; }

    /// <summary>The folder of the version to write.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>Parts of the cross-validation by site.</summary>
    public int Folds { get; init; } = 10;

    /// <summary>Number of trees. Default 200.</summary>
    public int Trees { get; init; } = 200;

    /// <summary>Most leaves of a tree. Default 16.</summary>
    public int Leaves { get; init; } = 16;

    /// <summary>Fewest rows of a leaf. Default 15.</summary>
    public int LeastPerLeaf { get; init; } = 15;

    /// <summary>How much of its own answer each tree gives. Default 0.03.</summary>
    public double LearningRate { get; init; } = 0.03;

    /// <summary>Share of the columns that each tree may ask for. Default 0.3.</summary>
    public double FeatureShare { get; init; } = 0.3;
}
