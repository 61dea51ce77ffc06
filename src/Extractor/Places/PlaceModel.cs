using System.Globalization;
using Extractor.Models;

namespace Extractor.Places;

/// <summary>
/// Weights of two conditional logits over the candidates of a place and the case that it is none of them: one for the place by itself, one in
/// the light of what the first says of the text's other places.
/// </summary>
internal sealed class PlaceModel
{
    /// <summary>Name of the model.</summary>
    public const string ModelName = "places";

    /// <summary>File name on the card.</summary>
    public const string FileName = "weights.tsv";

    private readonly double[] alone;
    private readonly double[] together;

    /// <summary>Creates the model.</summary>
    /// <param name="alone">Weights for a place by itself, in the order of <see cref="PlaceFeatures.Names"/>.</param>
    /// <param name="together">Weights in the light of the others.</param>
    public PlaceModel(double[] alone, double[] together) => (this.alone, this.together) = (alone, together);

    /// <summary>Reads the model among the models.</summary>
    /// <exception cref="ModelException">There is none, or it lacks a feature.</exception>
    public static PlaceModel Load(ModelCatalog models)
    {
        ArgumentNullException.ThrowIfNull(models);
        using var reader = new StreamReader(models.Open(ModelName, FileName));
        var weights = new Dictionary<string, (double Alone, double Together)>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            weights[cells[0]] = (double.Parse(cells[1], CultureInfo.InvariantCulture), double.Parse(cells[2], CultureInfo.InvariantCulture));
        }

        foreach (var name in PlaceFeatures.Names)
        {
            if (!weights.ContainsKey(name)) throw new ModelException($"Model '{ModelName}' has no weight for '{name}'; train it again.");
        }

        return new([.. PlaceFeatures.Names.Select(name => weights[name].Alone)], [.. PlaceFeatures.Names.Select(name => weights[name].Together)]);
    }

    /// <summary>The model as the table that <see cref="Load"/> reads.</summary>
    public string Table() => string.Concat(PlaceFeatures.Names.Select((name, i) => FormattableString.Invariant($"{name}\t{alone[i]}\t{together[i]}\n")));

    /// <summary>Probability of each candidate by itself and, last, of none.</summary>
    public double[] ChancesAlone(double[][] features) => Chances(features, alone);

    /// <summary>Probability of each candidate in the light of the text and, last, of none.</summary>
    public double[] ChancesTogether(double[][] features) => Chances(features, together);

    private static double[] Chances(double[][] features, double[] weights)
    {
        var chances = new double[features.Length];
        var top = double.MinValue;
        for (var i = 0; i < features.Length; i++)
        {
            for (var j = 0; j < weights.Length; j++) chances[i] += weights[j] * features[i][j];
            top = Math.Max(top, chances[i]);
        }

        double sum = 0;
        for (var i = 0; i < chances.Length; i++) sum += chances[i] = Math.Exp(chances[i] - top);
        for (var i = 0; i < chances.Length; i++) chances[i] /= sum;
        return chances;
    }
}
