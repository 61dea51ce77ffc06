namespace Extractor.Learning.Entities;

/// <summary>How the labeller is fitted. The defaults made the model that ships.</summary>
internal sealed record EntityFitOptions
{
    /// <summary>Parts that first passes are fitted without.</summary>
    public int Folds { get; init; } = 4;

    /// <summary>Times that a first pass reads all sentences.</summary>
    public int FirstPassEpochs { get; init; } = 4;

    /// <summary>Tokens that a feature must be seen at.</summary>
    public int Fewest { get; init; } = 2;

    /// <summary>Added to the score of the outside label.</summary>
    public float OutsideBias { get; init; }

    /// <summary>Whether words are cut at hyphens.</summary>
    public bool CutsHyphens { get; init; }

    /// <summary>Documents that count twice, by how their name starts.</summary>
    public IReadOnlyList<string> Twice { get; init; } = [];

    /// <summary>How each field is fitted.</summary>
    public CrfOptions Crf { get; init; } = new();
}
