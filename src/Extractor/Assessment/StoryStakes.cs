using Extractor.Model;

namespace Extractor.Assessment;

/// <summary>What <see cref="StakesFeatures"/> saw in a story.</summary>
/// <param name="Values">The features, in the order of their names.</param>
/// <param name="Stated">Sentences that hold cues, with the bit set of their classes, in text order.</param>
/// <param name="Words">Number of tokens of the story.</param>
internal sealed record StoryStakes(double[] Values, IReadOnlyList<(ulong Classes, TextSpan Sentence)> Stated, int Words);
