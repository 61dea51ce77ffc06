namespace Extractor.Learning.Documents;

/// <summary>What a labeller says, and what a record says.</summary>
/// <param name="Right">The labeller's.</param>
/// <param name="Given">The record's; <c>none</c> where it gives nothing.</param>
public readonly record struct LabelPair(string Right, string Given);
