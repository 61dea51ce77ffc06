namespace Extractor.Assessment.Judging;

/// <summary>Something that was measured on a story.</summary>
/// <param name="Name">What it is; the model knows it by this.</param>
/// <param name="Value">How much of it there is.</param>
internal readonly record struct JudgementFeature(string Name, float Value);
