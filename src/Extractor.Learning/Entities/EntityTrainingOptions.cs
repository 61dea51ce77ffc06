namespace Extractor.Learning.Entities;

/// <summary>What the training of the labeller may be told. The defaults made the model that ships.</summary>
public sealed record EntityTrainingOptions
{
    /// <summary>Files in columns, or folders of them.</summary>
    public required IReadOnlyList<string> Data { get; init; }

    /// <summary>Folder that the model is written to, such as <c>models/entities/1</c>; its last part is the version.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>Sets and files that are kept out, by how their name starts, such as <c>uner-ewt/dev</c> or <c>wikigold</c>.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>
    /// Sets and files that are each left out in turn, by how their name starts; where there are any, <c>evaluation.md</c> is written in place of
    /// the model.
    /// </summary>
    public IReadOnlyList<string> LeaveOut { get; init; } = [];

    /// <summary>Sets and files that count twice in training, by how their name starts: those whose notion of a name is to be learned. Default none.</summary>
    public IReadOnlyList<string> Twice { get; init; } = [];

    /// <summary>Times that all sentences are read. Default 6.</summary>
    public int Epochs { get; init; } = 6;

    /// <summary>Whether words such as <c>US-based</c> are cut at their hyphens before they are learned from and labelled. Default no.</summary>
    public bool CutHyphens { get; init; }

    /// <summary>Whether copies of some documents in capitals and of others in lower case are learned from as well. Default no.</summary>
    public bool Recase { get; init; }
}
