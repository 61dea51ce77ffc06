namespace Extractor.Learning.Entities;

/// <summary>How a conditional random field is fitted. The defaults made the model that ships.</summary>
internal sealed record CrfOptions
{
    /// <summary>Times that all sentences are read.</summary>
    public int Epochs { get; init; } = 6;

    /// <summary>Times in each of the later half of the rounds that the weights are noted; their mean is the model.</summary>
    public int Notes { get; init; } = 4;

    /// <summary>Step of the learning (FTRL's alpha).</summary>
    public float Rate { get; init; } = 0.1f;

    /// <summary>Weight of the absolute sum of the weights, which makes them sparse.</summary>
    public float L1 { get; init; } = 0.5f;

    /// <summary>Weight of their squares.</summary>
    public float L2 { get; init; } = 0.1f;

    /// <summary>Share of the features that are left out each time that a token is read, so that all learn to help.</summary>
    public float Dropout { get; init; } = 0.15f;

    /// <summary>Share of the times that a sentence is read without what the first pass found, as the first pass itself must.</summary>
    public float WithoutVotes { get; init; } = 0.4f;

    /// <summary>A token whose labels are this near to gold teaches nothing more.</summary>
    public float Tolerance { get; init; } = 0.01f;
}
