namespace Extractor.Models.Choices;

/// <summary>A node of a tree: a question for a feature, or a leaf.</summary>
/// <param name="Feature">Feature that is asked for; null in a leaf.</param>
/// <param name="Value">A feature above it goes right; in a leaf, what is added to the score.</param>
/// <param name="Left">Place of the left child among the tree's nodes.</param>
/// <param name="Right">Place of the right child.</param>
internal sealed record ChoiceNode(string? Feature, double Value, int Left, int Right);
