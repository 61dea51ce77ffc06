namespace Extractor.Learning.Metadata;

/// <summary>What training gave.</summary>
/// <param name="Folder">Folder of the model.</param>
/// <param name="Scores">Measured figures by name, as on the model's card.</param>
public sealed record MetadataTrainingReport(string Folder, IReadOnlyDictionary<string, double> Scores);
