namespace Extractor.Learning.Entities;

/// <summary>A sentence to learn from.</summary>
/// <param name="Document">Index of its document.</param>
/// <param name="First">Index of its first token in the corpus.</param>
/// <param name="Length">Number of its tokens.</param>
internal readonly record struct TrainingSentence(int Document, int First, int Length);
