using Extractor.Model;

namespace Extractor.Narrative;

/// <summary>An English story as the narrative model saw it, read once for all who ask.</summary>
/// <param name="Table">Its sentences and their features; null where the text is in another language or no article.</param>
/// <param name="Scores">What the model gives for them; null likewise.</param>
internal sealed record StoryLayer(StoryTable? Table, StoryScores? Scores) : AnnotationLayer;
