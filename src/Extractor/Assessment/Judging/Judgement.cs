namespace Extractor.Assessment.Judging;

/// <summary>How a story weighs, as the model says.</summary>
/// <param name="Impact">How far it reaches.</param>
/// <param name="Horizon">When its effects come.</param>
/// <param name="Sourcing">Who says what it says.</param>
internal sealed record Judgement(JudgedStep Impact, JudgedStep Horizon, JudgedStep Sourcing);
