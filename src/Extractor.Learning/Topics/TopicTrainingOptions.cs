namespace Extractor.Learning.Topics;

/// <summary>What the training of the topic model may be told. The defaults made the model that ships.</summary>
public sealed record TopicTrainingOptions
{
    /// <summary>The folder with <c>annotations</c>, <c>pages</c>, <c>articles</c> and <c>topics</c>.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Folder that the model is written to, such as <c>models/topics/1</c>; its last part is the version.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>Number of parts for cross-validation; texts of one site, month or blog stay in one part. Default 5.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>A term is kept if it occurs in at least this many texts. Default 3.</summary>
    public int FewestTexts { get; init; } = 3;

    /// <summary>Most terms kept, the most frequent first. Default 40,000.</summary>
    public int MostTerms { get; init; } = 40_000;

    /// <summary>Weight of a second label beside the first. Default 0.35.</summary>
    public float SecondWeight { get; init; } = 0.35f;

    /// <summary>Weight of texts whose label is inferred from the section they stood in. Default 0.3.</summary>
    public float InferredWeight { get; init; } = 0.3f;

    /// <summary>L2 regularisation of both classifiers. Default 0.01: of 0.3, 0.1, 0.03 and 0.01 the one of the best macro F1.</summary>
    public float Regularization { get; init; } = 0.01f;
}
