namespace Extractor.Learning.Kinds;

/// <summary>What training the model of kinds gave.</summary>
/// <param name="Folder">Where the model was written.</param>
/// <param name="Scores">Measured figures by name, as on the model's card.</param>
/// <param name="Confusion">Table of the held-out genres, for a person to read.</param>
public sealed record KindTrainingReport(string Folder, IReadOnlyDictionary<string, double> Scores, string Confusion);
