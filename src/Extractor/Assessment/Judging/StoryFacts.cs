using Extractor.Narrative;

namespace Extractor.Assessment.Judging;

/// <summary>What is measured on a story before it is judged.</summary>
/// <param name="Features">Values by name; a name that is missing has the value 0.</param>
/// <param name="Words">The buckets of <see cref="WordHash"/> that its words fall into, in ascending order.</param>
internal sealed record StoryFacts(IReadOnlyList<JudgementFeature> Features, IReadOnlyList<int> Words);
