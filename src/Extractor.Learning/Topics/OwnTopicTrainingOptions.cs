namespace Extractor.Learning.Topics;

/// <summary>What the training of topics of the user's own taxonomy may be told.</summary>
public sealed record OwnTopicTrainingOptions
{
    /// <summary>File of labelled texts: an object of JSON a line, gzipped or not.</summary>
    public required string DataFile { get; init; }

    /// <summary>File of the taxonomy: a list of topics in JSON.</summary>
    public required string TaxonomyFile { get; init; }

    /// <summary>Folder that the model is written to; its last part is the model's name.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>Name of the key that holds a text's label or labels. Default <c>labels</c>.</summary>
    public string LabelKey { get; init; } = OwnTopicTexts.DefaultLabelKey;

    /// <summary>Number of parts for cross-validation; texts of one group stay in one part. Default 5.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>How the classifiers are fitted. By default with more balance between labels than the model that ships: few texts are often unevenly spread.</summary>
    public TopicFitOptions Fit { get; init; } = new() { FewestTexts = 2, Balance = 0.75, Regularization = 0.1f };
}
