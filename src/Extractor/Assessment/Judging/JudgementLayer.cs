using Extractor.Model;

namespace Extractor.Assessment.Judging;

/// <summary>What the judgement of a story rests on, and what it is.</summary>
/// <param name="Stakes">What it speaks of; null where its language is not known.</param>
/// <param name="Sources">Whom it has its claims from.</param>
/// <param name="Triggers">What it says is to come.</param>
/// <param name="Judgement">What the model says; null where it was not made for such a text.</param>
internal sealed record JudgementLayer(StoryStakes? Stakes, SourceReport Sources, DecisionTriggers Triggers, Judgement? Judgement) : AnnotationLayer;
