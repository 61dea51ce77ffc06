namespace Extractor.Learning.Places;

/// <summary>What the resolution of places is trained on.</summary>
public sealed record PlaceTrainingOptions
{
    /// <summary>The folder that holds <c>places</c> and <c>topics</c>.</summary>
    public required string DataFolder { get; init; }

    /// <summary>The folder of the version to write.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>Parts of the cross-validation; texts of one article or day are in one part.</summary>
    public int Folds { get; init; } = 10;
}
