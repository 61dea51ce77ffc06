namespace Extractor.Learning.Links;

/// <summary>What to train links on.</summary>
public sealed record LinkTrainingOptions
{
    /// <summary>Judged links: a file or a folder, such as <c>corpus/links/pages.tsv</c>.</summary>
    public required string Judgements { get; init; }

    /// <summary>Folder of the texts that the judgements refer to.</summary>
    public string? TextFolder { get; init; }

    /// <summary>Folder to write the model to; its name is the version.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>Parts of the cross-validation that chooses penalty and least probability, by text, within the texts that are trained on. Default 5.</summary>
    public int Folds { get; init; } = 5;
}
