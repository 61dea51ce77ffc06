using System.Globalization;
using Extractor.Models;

namespace Extractor.Layout;

/// <summary>Logistic regression: the probability from a row of features and a file of weights.</summary>
internal sealed class LinearScorer
{
    private readonly float[] weights;

    private LinearScorer(float[] weights) => this.weights = weights;

    /// <summary>Reads weights.</summary>
    /// <param name="path">Data file of lines <c>name, weight</c>; a feature without a line weighs nothing.</param>
    /// <param name="names">Names of the features in column order.</param>
    /// <exception cref="ModelException">The file names a feature that is not there.</exception>
    public static LinearScorer Load(string path, IReadOnlyList<string> names)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++) columns.Add(names[i], i);
        var weights = new float[names.Count];
        foreach (var line in EmbeddedData.Lines(path))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab < 0 || !columns.TryGetValue(line[..tab], out var column))
                throw new ModelException($"Weights '{path}' name '{line}', which is no feature; train them again.");
            weights[column] = float.Parse(line.AsSpan(tab + 1), NumberStyles.Float, CultureInfo.InvariantCulture);
        }

        return new LinearScorer(weights);
    }

    /// <summary>The probability for each row.</summary>
    public double[] Score(FeatureTable table)
    {
        var scores = new double[table.Rows];
        for (var i = 0; i < scores.Length; i++) scores[i] = 1 / (1 + Math.Exp(-Dot(table[i])));
        return scores;
    }

    private double Dot(ReadOnlySpan<float> row)
    {
        double sum = 0;
        for (var i = 0; i < row.Length; i++) sum += (double)row[i] * weights[i];
        return sum;
    }
}
