namespace Extractor.Learning.Topics;

/// <summary>How classifiers of topics are fitted to texts. The defaults made the model that ships.</summary>
public sealed record TopicFitOptions
{
    /// <summary>A term is kept if it occurs in at least this many texts. Default 3.</summary>
    public int FewestTexts { get; init; } = 3;

    /// <summary>Most terms kept, the most frequent first. Default 40,000.</summary>
    public int MostTerms { get; init; } = 40_000;

    /// <summary>Weight of a second label beside the first. Default 0.35.</summary>
    public float SecondWeight { get; init; } = 0.35f;

    /// <summary>Weight of texts whose label is inferred from the section they stood in or that define the label. Default 0.3.</summary>
    public float InferredWeight { get; init; } = 0.3f;

    /// <summary>Power by which labels that are rarer than the mean weigh more: 0 not at all, 1 as much in sum as frequent ones. Default 0.5.</summary>
    public double Balance { get; init; } = 0.5;

    /// <summary>L2 regularisation of all classifiers. Default 0.01: of 0.3, 0.1, 0.03 and 0.01 the one of the best macro F1.</summary>
    public float Regularization { get; init; } = 0.01f;
}
