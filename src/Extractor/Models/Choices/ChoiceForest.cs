using System.Collections.Frozen;

namespace Extractor.Models.Choices;

/// <summary>
/// Regression trees whose sum is added to an option's linear score: what features say only together. Gradient-boosted after Friedman (2001).
/// </summary>
internal sealed class ChoiceForest
{
    /// <summary>Features up to which an option's row is kept on the stack.</summary>
    private const int MostOnStack = 512;

    /// <summary>No trees: nothing is added.</summary>
    public static readonly ChoiceForest Empty = new([]);

    private readonly FrozenDictionary<string, int> columns;
    private readonly (int Column, double Threshold, int Left, int Right)[] nodes;
    private readonly double[] leaves;
    private readonly int[] roots;

    /// <summary>Puts trees together.</summary>
    /// <param name="trees">The trees, the root of each first among its nodes.</param>
    /// <exception cref="ModelException">A node's child is not behind it in its tree.</exception>
    public ChoiceForest(IReadOnlyList<IReadOnlyList<ChoiceNode>> trees)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        var (flat, values, starts) = (new List<(int, double, int, int)>(), new List<double>(), new List<int>());
        foreach (var tree in trees)
        {
            var first = flat.Count;
            starts.Add(first);
            for (var i = 0; i < tree.Count; i++)
            {
                var node = tree[i];
                if (node.Feature is not null && (node.Left <= i || node.Right <= i || node.Left >= tree.Count || node.Right >= tree.Count))
                    throw new ModelException("A tree of a model is damaged; restore it or train it again.");
                var column = -1;
                if (node.Feature is { } feature && !names.TryGetValue(feature, out column)) names[feature] = column = names.Count;
                flat.Add((column, node.Value, first + node.Left, first + node.Right));
                values.Add(node.Value);
            }
        }

        columns = names.ToFrozenDictionary(StringComparer.Ordinal);
        (nodes, leaves, roots) = ([.. flat], [.. values], [.. starts]);
    }

    /// <summary>What the trees add to the score of an option with these features.</summary>
    public double ScoreOf(FeatureSet features)
    {
        if (roots.Length == 0) return 0;
        Span<double> row = columns.Count <= MostOnStack ? stackalloc double[columns.Count] : new double[columns.Count];
        row.Clear();
        foreach (var (name, value) in features.Items)
        {
            if (columns.TryGetValue(name, out var column)) row[column] = value;
        }

        var score = 0.0;
        foreach (var root in roots)
        {
            var at = root;
            while (nodes[at] is { Column: >= 0 } node) at = row[node.Column] > node.Threshold ? node.Right : node.Left;
            score += leaves[at];
        }

        return score;
    }
}
