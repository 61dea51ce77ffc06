using System.Globalization;
using System.Runtime.Intrinsics;
using Extractor.Models;

namespace Extractor.Layout;

/// <summary>Logistic regression: the probability from a row of features and a weight for each.</summary>
internal sealed class LinearScorer
{
    private readonly float[] weights;

    /// <summary>A scorer of these weights, one for each column.</summary>
    public LinearScorer(float[] weights) => this.weights = weights;

    /// <summary>Reads weights.</summary>
    /// <param name="lines">Lines <c>name, weight</c> and comments; a feature without a line weighs nothing.</param>
    /// <param name="names">Names of the features in column order.</param>
    /// <exception cref="ModelException">The file names a feature that is not there.</exception>
    public static LinearScorer Read(TextReader lines, IReadOnlyList<string> names)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++) columns.Add(names[i], i);
        var weights = new float[names.Count];
        while (lines.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab < 0 || !columns.TryGetValue(line[..tab], out var column))
                throw new ModelException($"The layout model names '{line}', which is no feature; train it again.");
            weights[column] = float.Parse(line.AsSpan(tab + 1), NumberStyles.Float, CultureInfo.InvariantCulture);
        }

        return new LinearScorer(weights);
    }

    /// <summary>The weights, one for each column.</summary>
    public IReadOnlyList<float> Weights => weights;

    /// <summary>The probability for each row.</summary>
    public double[] Score(FeatureTable table)
    {
        var scores = new double[table.Rows];
        for (var i = 0; i < scores.Length; i++) scores[i] = 1 / (1 + Math.Exp(-Dot(table[i])));
        return scores;
    }

    private double Dot(ReadOnlySpan<float> row)
    {
        // Most features of a row are zero: eight at once are passed over.
        double sum = 0;
        var i = 0;
        for (; i + Vector256<float>.Count <= row.Length; i += Vector256<float>.Count)
        {
            var block = row.Slice(i, Vector256<float>.Count);
            if (Vector256.EqualsAll(Vector256.Create(block), Vector256<float>.Zero)) continue;
            for (var j = 0; j < block.Length; j++) sum += (double)block[j] * weights[i + j];
        }

        for (; i < row.Length; i++) sum += (double)row[i] * weights[i];
        return sum;
    }
}
