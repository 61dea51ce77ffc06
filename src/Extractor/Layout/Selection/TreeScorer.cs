using Extractor.Models;

namespace Extractor.Layout;

/// <summary>
/// A sum of regression trees over a row of features, as a probability; all trees in flat arrays. Gradient-boosted trees after Friedman,
/// Greedy Function Approximation (2001).
/// </summary>
internal sealed class TreeScorer
{
    /// <summary>Version of the format that <see cref="Read"/> reads.</summary>
    public const int FormatVersion = 1;

    private readonly int[] roots;
    private readonly short[] columns;
    private readonly float[] thresholds;
    private readonly int[] children;
    private readonly float[] leaves;
    private readonly double bias;

    /// <summary>Puts trees together.</summary>
    /// <param name="bias">What is added to the sum of the leaves.</param>
    /// <param name="roots">Where each tree begins: a node, or the complement of a leaf.</param>
    /// <param name="columns">Column that each node asks for.</param>
    /// <param name="thresholds">A value up to this goes left.</param>
    /// <param name="children">Left and right child of each node, two by two; the complement of a leaf's number where it is one.</param>
    /// <param name="leaves">Values of the leaves.</param>
    public TreeScorer(double bias, int[] roots, short[] columns, float[] thresholds, int[] children, float[] leaves)
    {
        this.bias = bias;
        this.roots = roots;
        this.columns = columns;
        this.thresholds = thresholds;
        this.children = children;
        this.leaves = leaves;
    }

    /// <summary>Reads trees.</summary>
    /// <param name="reader">The uncompressed file.</param>
    /// <param name="width">Number of columns that rows have.</param>
    /// <exception cref="ModelException">The trees ask for a column that is not there, or go in a circle.</exception>
    public static TreeScorer Read(BinaryReader reader, int width)
    {
        var bias = reader.ReadDouble();
        var roots = ReadAll(reader, reader.ReadInt32);
        var columns = ReadAll(reader, reader.ReadInt16);
        var thresholds = ReadAll(reader, reader.ReadSingle);
        var children = ReadAll(reader, reader.ReadInt32);
        var leaves = ReadAll(reader, reader.ReadSingle);
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i] < 0 || columns[i] >= width) throw new ModelException($"A tree of the layout model asks for column {columns[i]} of {width}; train it again.");
            if (!IsBelow(children[2 * i], i) || !IsBelow(children[(2 * i) + 1], i)) throw new ModelException("A tree of the layout model is damaged; restore it or train it again.");
        }

        return new(bias, roots, columns, thresholds, children, leaves);

        bool IsBelow(int child, int node) => child < 0 ? ~child < leaves.Length : child > node && child < columns.Length;
    }

    /// <summary>Writes what <see cref="Read"/> reads.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(bias);
        WriteAll(writer, roots, writer.Write);
        WriteAll(writer, columns, writer.Write);
        WriteAll(writer, thresholds, writer.Write);
        WriteAll(writer, children, writer.Write);
        WriteAll(writer, leaves, writer.Write);
    }

    /// <summary>The probability for each row.</summary>
    public double[] Score(FeatureTable table)
    {
        var scores = new double[table.Rows];
        for (var i = 0; i < scores.Length; i++) scores[i] = 1 / (1 + Math.Exp(-Sum(table[i])));
        return scores;
    }

    private double Sum(ReadOnlySpan<float> row)
    {
        var sum = bias;
        foreach (var root in roots)
        {
            var node = root;
            while (node >= 0) node = children[row[columns[node]] <= thresholds[node] ? 2 * node : (2 * node) + 1];
            sum += leaves[~node];
        }

        return sum;
    }

    private static T[] ReadAll<T>(BinaryReader reader, Func<T> read)
    {
        var values = new T[reader.ReadInt32()];
        for (var i = 0; i < values.Length; i++) values[i] = read();
        return values;
    }

    private static void WriteAll<T>(BinaryWriter writer, T[] values, Action<T> write)
    {
        writer.Write(values.Length);
        foreach (var value in values) write(value);
    }
}
