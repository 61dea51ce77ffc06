using Extractor.Assessment.Judging;

namespace Extractor.Learning.Judging;

/// <summary>A labelled story as the judgement sees it.</summary>
/// <param name="Id">Name of the page.</param>
/// <param name="Group">What it shares a fold with: a site, or a month of a wiki.</param>
/// <param name="Facts">What was measured.</param>
/// <param name="Steps">The labelled step of each <see cref="JudgedScale"/>.</param>
internal sealed record JudgementSample(string Id, string Group, StoryFacts Facts, IReadOnlyList<int> Steps);
