namespace Extractor.Learning.Places.Focus;

/// <summary>What the focus on countries is trained on.</summary>
public sealed record FocusTrainingOptions
{
    /// <summary>The folder that holds <c>annotations</c>, <c>topics</c>, and the texts that stand-off labels refer to.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Folder of stand-off labels of further pages; null for none.</summary>
    public string? AnnotationFolder { get; init; }

    /// <summary>The folder of the version to write.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>Parts of the cross-validation; pages of one site are in one part.</summary>
    public int Folds { get; init; } = 10;
}
