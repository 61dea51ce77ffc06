namespace Extractor.Learning.Entities;

/// <summary>What the training of the lexicon of words may be told. The defaults made the one that ships.</summary>
public sealed record WordTrainingOptions
{
    /// <summary>The folder with the <see cref="Folders"/>.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Folder that the lexicon is written to, such as <c>models/words/1</c>; its last part is the version.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>Folders of open text.</summary>
    public IReadOnlyList<string> Folders { get; init; } = ["articles", "entities", "topics"];

    /// <summary>A word is kept if it occurs as often. Default 6.</summary>
    public int Fewest { get; init; } = 6;

    /// <summary>Number of the most frequent words that count as surroundings. Default 2,500.</summary>
    public int ContextWords { get; init; } = 2500;

    /// <summary>Dimensions of the vectors. Default 80.</summary>
    public int Dimensions { get; init; } = 80;
}
