namespace Extractor.Learning.Metadata;

/// <summary>How trees are boosted.</summary>
/// <param name="Trees">Number of trees.</param>
/// <param name="Leaves">Most leaves of a tree.</param>
/// <param name="LearningRate">Share of each tree's step that is taken.</param>
/// <param name="Penalty">Quadratic penalty on the value of a leaf.</param>
/// <param name="LeastRows">Rows that a leaf holds at least.</param>
internal sealed record ForestOptions(int Trees, int Leaves, double LearningRate, double Penalty, int LeastRows);
