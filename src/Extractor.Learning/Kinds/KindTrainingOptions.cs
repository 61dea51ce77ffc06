namespace Extractor.Learning.Kinds;

/// <summary>What the training of the model of kinds may be told. The defaults made the model that ships.</summary>
public sealed record KindTrainingOptions
{
    /// <summary>The folder with <c>annotations</c>, <c>pages</c>, <c>articles</c> and <c>topics</c>.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Folder of stand-off labels of whole pages, such as <c>corpus/annotations</c>; null for none.</summary>
    public string? AnnotationFolder { get; init; }

    /// <summary>Folder that the model is written to, such as <c>models/kinds/1</c>; its last part is the version.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>Number of parts for cross-validation; pages of one site, month or blog stay in one part. Default 10.</summary>
    public int Folds { get; init; } = 10;

    /// <summary>A word of titles is kept if it occurs in at least this many. Default 3.</summary>
    public int FewestTitles { get; init; } = 3;

    /// <summary>A word of texts is kept if it occurs in at least this many. Default 12.</summary>
    public int FewestTexts { get; init; } = 12;

    /// <summary>Most words of texts kept, the most frequent first. Default 4,000.</summary>
    public int MostWords { get; init; } = 4000;

    /// <summary>Weight of texts that come without a page and are set as a plain one. Default 0.5.</summary>
    public float BareTextWeight { get; init; } = 0.5f;

    /// <summary>Power by which rare genres weigh more: 0 not at all, 1 as much in sum as frequent ones. Default 0.3.</summary>
    public double Balance { get; init; } = 0.3;

    /// <summary>Encyclopaedic abstracts that are taken as profiles. Default 100.</summary>
    public int Abstracts { get; init; } = 100;

    /// <summary>L2 regularisation of the genres. Default 2: of 0.1, 0.3, 1, 2 and 4 the one of the least log loss, held out.</summary>
    public float Regularization { get; init; } = 2f;
}
