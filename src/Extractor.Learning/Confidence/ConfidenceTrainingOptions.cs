namespace Extractor.Learning.Confidence;

/// <summary>What confidences are calibrated on.</summary>
public sealed record ConfidenceTrainingOptions
{
    /// <summary>Folder of stand-off labels, such as <c>corpus/annotations</c>.</summary>
    public required string AnnotationFolder { get; init; }

    /// <summary>Folder that holds <c>pages</c> and <c>articles</c>.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Folder of the version to write, such as <c>models/confidence/1</c>.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>Parts of the cross-validation by site; default 10.</summary>
    public int Folds { get; init; } = 10;
}
