using System.Globalization;
using Extractor.Models;

namespace Extractor.Narrative;

/// <summary>A logistic model whose weights stand in a data file: one line per feature, one column per model.</summary>
internal sealed class LogisticModel
{
    private readonly double[] weights;

    private LogisticModel(double[] weights) => this.weights = weights;

    /// <summary>Reads one column of a file of weights.</summary>
    /// <param name="path">Stage and file, such as <c>Narrative/weights.tsv</c>; its first line that is no comment names the columns.</param>
    /// <param name="column">Name of the column.</param>
    /// <param name="features">The features that the weights are for.</param>
    /// <exception cref="InvalidDataException">The file lacks the column, or names a feature that is not there.</exception>
    public static LogisticModel Load(string path, string column, IReadOnlyList<string> features)
    {
        var lines = EmbeddedData.Lines(path);
        var index = Array.IndexOf(lines[0].Split('\t'), column);
        if (index < 1) throw new InvalidDataException($"Data file '{path}' has no column '{column}'.");
        var weights = new double[features.Count];
        foreach (var line in lines.Skip(1))
        {
            var cells = line.Split('\t');
            var feature = IndexOf(features, cells[0]);
            if (feature < 0) throw new InvalidDataException($"Data file '{path}' weighs '{cells[0]}', which is no feature.");
            weights[feature] = double.Parse(cells[index], CultureInfo.InvariantCulture);
        }

        return new(weights);
    }

    /// <summary>Probability of one row.</summary>
    /// <param name="row">Values of the features, in their order.</param>
    public double Score(double[] row)
    {
        var sum = 0.0;
        for (var j = 0; j < weights.Length; j++) sum += weights[j] * row[j];
        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>Probability of each row.</summary>
    /// <param name="rows">Values of the features, in their order.</param>
    public double[] Score(IReadOnlyList<double[]> rows)
    {
        var scores = new double[rows.Count];
        for (var i = 0; i < scores.Length; i++) scores[i] = Score(rows[i]);
        return scores;
    }

    private static int IndexOf(IReadOnlyList<string> features, string name)
    {
        for (var i = 0; i < features.Count; i++)
        {
            if (features[i] == name) return i;
        }

        return -1;
    }
}
