namespace Extractor.Learning.Layout;

/// <summary>What the layout model is trained on, and how.</summary>
public sealed record LayoutTrainingOptions
{
    /// <summary>Folders of pages with their gold; see <see cref="Evaluation.GoldFolder"/>.</summary>
    public required IReadOnlyList<string> PageFolders { get; init; }

    /// <summary>Folder of the version to write, such as <c>models/layout/1</c>.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>Folder for the evaluations of the cross-validation, one file for each set, such as <c>wcxb.json</c>; null where they are not asked for.</summary>
    public string? EvaluationFolder { get; init; }

    /// <summary>Parts of the cross-validation, by site.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>Weight of the squared weights of the first stage.</summary>
    public float Regularization { get; init; } = 20;

    /// <summary>Trees of the second stage.</summary>
    public int Trees { get; init; } = 150;

    /// <summary>Leaves of each.</summary>
    public int Leaves { get; init; } = 16;

    /// <summary>Segments that a leaf stands for, at least.</summary>
    public int LeastPerLeaf { get; init; } = 50;

    /// <summary>How much of its error each tree mends.</summary>
    public double LearningRate { get; init; } = 0.1;

    /// <summary>Share of the features that each tree is grown from.</summary>
    public double FeatureShare { get; init; } = 0.5;
}
