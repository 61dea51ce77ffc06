namespace Extractor.Learning.Entities;

/// <summary>A name as a set labels it.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Type">Name of its type, as in the set or as mapped.</param>
internal sealed record GoldSpan(int First, int Last, string Type);
