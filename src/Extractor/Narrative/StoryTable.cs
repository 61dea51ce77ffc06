using Extractor.Layout;

namespace Extractor.Narrative;

/// <summary>The sentences of a story as the model sees them.</summary>
/// <param name="Sentences">Their indices, in ascending order.</param>
/// <param name="Values">Their features, a row for each.</param>
/// <param name="Words">The buckets of their words and pairs of words, each once.</param>
internal sealed record StoryTable(IReadOnlyList<int> Sentences, FeatureTable Values, IReadOnlyList<int[]> Words);
