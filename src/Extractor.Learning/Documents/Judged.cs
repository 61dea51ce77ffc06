namespace Extractor.Learning.Documents;

/// <summary>A value that was given with a confidence.</summary>
/// <param name="Confidence">The confidence, 0 to 1.</param>
/// <param name="Right">How right it is: 0 or 1, or a share for what is right in part.</param>
public readonly record struct Judged(double Confidence, double Right);
