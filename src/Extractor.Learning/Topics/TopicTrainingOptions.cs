namespace Extractor.Learning.Topics;

/// <summary>What the training of the topic model that ships may be told.</summary>
public sealed record TopicTrainingOptions
{
    /// <summary>The folder with <c>annotations</c>, <c>pages</c>, <c>articles</c> and <c>topics</c>.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Folder of stand-off labels of whole pages, such as <c>corpus/annotations</c>; null for none.</summary>
    public string? AnnotationFolder { get; init; }

    /// <summary>File of second-level topics of texts, such as <c>corpus/topics/second-level.tsv</c>; null for none.</summary>
    public string? SecondLevelFile { get; init; }

    /// <summary>Folder that the model is written to, such as <c>models/topics/1</c>; its last part is the version.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>Number of parts for cross-validation; texts of one site, month or blog stay in one part. Default 5.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>How the classifiers are fitted.</summary>
    public TopicFitOptions Fit { get; init; } = new();
}
