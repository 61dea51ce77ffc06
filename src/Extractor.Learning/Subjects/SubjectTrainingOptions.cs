namespace Extractor.Learning.Subjects;

/// <summary>What salience and subject are trained on.</summary>
public sealed record SubjectTrainingOptions
{
    /// <summary>The folder that holds <c>annotations</c>, <c>pages</c> and <c>articles</c>.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Folder of stand-off labels of further pages; null for none.</summary>
    public string? AnnotationFolder { get; init; }

    /// <summary>The folder of the version to write.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>Parts of the cross-validation by site.</summary>
    public int Folds { get; init; } = 10;
}
