namespace Extractor.Entities.Labelling;

/// <summary>A name that the labeller found.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Type">Index of its type among the model's.</param>
/// <param name="Confidence">Probability that span and type are right, 0 to 1.</param>
internal readonly record struct LabelledSpan(int First, int Last, int Type, double Confidence);
