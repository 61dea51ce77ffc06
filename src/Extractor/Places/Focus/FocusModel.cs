using System.Globalization;
using Extractor.Models;

namespace Extractor.Places.Focus;

/// <summary>A logistic regression that tells how probable it is that a story is about a country that its text leads to.</summary>
internal sealed class FocusModel
{
    /// <summary>Name of the model.</summary>
    public const string ModelName = "focus";

    /// <summary>File name on the card.</summary>
    public const string FileName = "weights.tsv";

    private const string Bias = "bias", Least = "least";
    private readonly double[] weights;
    private readonly double bias;

    /// <summary>Creates the model.</summary>
    /// <param name="weights">Weight of each of <see cref="FocusFeatures.Names"/>.</param>
    /// <param name="bias">What is added to their sum.</param>
    /// <param name="leastProbability">Probability from which a country is told.</param>
    public FocusModel(double[] weights, double bias, double leastProbability) => (this.weights, this.bias, LeastProbability) = (weights, bias, leastProbability);

    /// <summary>Probability from which a country is told.</summary>
    public double LeastProbability { get; }

    /// <summary>Reads the model among the models.</summary>
    /// <exception cref="ModelException">There is none, or it lacks a feature.</exception>
    public static FocusModel Load(ModelCatalog models)
    {
        ArgumentNullException.ThrowIfNull(models);
        using var reader = new StreamReader(models.Open(ModelName, FileName));
        var table = new Dictionary<string, double>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            table[cells[0]] = double.Parse(cells[1], CultureInfo.InvariantCulture);
        }

        double Of(string name) => table.TryGetValue(name, out var weight) ? weight : throw new ModelException($"Model '{ModelName}' has no weight for '{name}'; train it again.");
        return new([.. FocusFeatures.Names.Select(Of)], Of(Bias), Of(Least));
    }

    /// <summary>The same model with another cut.</summary>
    public FocusModel With(double leastProbability) => new(weights, bias, leastProbability);

    /// <summary>The model as the table that <see cref="Load"/> reads.</summary>
    public string Table() => string.Concat(
        FocusFeatures.Names.Zip(weights).Append((Bias, bias)).Append((Least, LeastProbability)).Select(row => FormattableString.Invariant($"{row.Item1}\t{row.Item2}\n")));

    /// <summary>Probability that the story is about a country with these features.</summary>
    public double Probability(double[] features)
    {
        var sum = bias;
        for (var i = 0; i < weights.Length; i++) sum += weights[i] * features[i];
        return 1 / (1 + Math.Exp(-sum));
    }
}
