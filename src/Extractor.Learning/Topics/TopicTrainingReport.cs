namespace Extractor.Learning.Topics;

/// <summary>What training or measuring a topic model gave.</summary>
/// <param name="Folder">Where the model was written; empty where it was only measured.</param>
/// <param name="Scores">Measured figures by name, as on the model's card.</param>
/// <param name="Report">The figures in full, as Markdown.</param>
public sealed record TopicTrainingReport(string Folder, IReadOnlyDictionary<string, double> Scores, string Report);
