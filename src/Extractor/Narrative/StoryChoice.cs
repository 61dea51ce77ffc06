namespace Extractor.Narrative;

/// <summary>Sentences chosen for a part of the story.</summary>
/// <param name="Sentences">Indices in ascending order; empty where nothing plays the part.</param>
/// <param name="Confidence">Their mean probability, 0 to 1.</param>
internal sealed record StoryChoice(IReadOnlyList<int> Sentences, double Confidence);
