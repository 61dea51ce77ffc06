namespace Extractor.Learning.Topics;

/// <summary>What training the topic model gave.</summary>
/// <param name="Folder">Where the model was written.</param>
/// <param name="Scores">Measured figures by name, as on the model's card.</param>
public sealed record TopicTrainingReport(string Folder, IReadOnlyDictionary<string, double> Scores);
