namespace Extractor.Learning.Metadata;

/// <summary>What to train the choice of title, authors and dates on, and how.</summary>
public sealed record MetadataTrainingOptions
{
    /// <summary>Folder that holds <c>pages/wcxb</c>, <c>pages/fundus</c>, <c>pages/htmldate</c> and <c>pages/trafilatura-eval</c>.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Folder to write the model to; its name is the version.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>Parts of the cross-validation; all pages of a site are in one part. Default 8.</summary>
    public int Folds { get; init; } = 8;
}
