namespace Extractor.Learning.Judging;

/// <summary>What the training of the judgement may be told. The defaults made the model that ships.</summary>
public sealed record JudgementTrainingOptions
{
    /// <summary>The folder with <c>annotations</c>, <c>pages</c> and <c>articles</c>.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Folder of stand-off labels, such as <c>corpus/annotations</c>; null for none.</summary>
    public string? AnnotationFolder { get; init; }

    /// <summary>Folder that the model is written to, such as <c>models/judgement/1</c>; its last part is the version.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>Number of parts for cross-validation; pages of one site or month stay in one part. Default 10.</summary>
    public int Folds { get; init; } = 10;

    /// <summary>L2 regularisation. Default 10, of the least cross-validated loss among 2, 5, 10 and 15.</summary>
    public float Regularization { get; init; } = 10;

    /// <summary>Value of a word that occurs in one story of seven; a rarer one has more. Default 0.3: half the standard deviation of a feature is 0.5.</summary>
    public double WordValue { get; init; } = 0.3;

    /// <summary>Fewest stories that a bucket of words must occur in to be weighed. Default 3.</summary>
    public int FewestStories { get; init; } = 3;
}
