namespace Extractor.Learning.Narrative;

/// <summary>What training the narrative model gave.</summary>
/// <param name="Folder">Where the model was written.</param>
/// <param name="Scores">Measured figures by name, as on the model's card.</param>
public sealed record NarrativeTrainingReport(string Folder, IReadOnlyDictionary<string, double> Scores);
