using System.Globalization;
using Extractor.Models;

namespace Extractor.Entities.Salience;

/// <summary>
/// Shares the text's attention among its entities: the softmax of weighted features, fitted to the order in which labellers list them (Plackett 1975).
/// </summary>
internal sealed class SalienceModel
{
    /// <summary>Name of the model's folder.</summary>
    public const string ModelName = "subject";

    /// <summary>Name of the model's file.</summary>
    public const string FileName = "salience.tsv";

    /// <summary>A model that gives all entities the same share.</summary>
    public static readonly SalienceModel Even = new(new double[SalienceReader.Width]);

    private readonly double[] weights;

    /// <summary>Creates a model.</summary>
    /// <param name="weights">The weight of each <see cref="SalienceFeature"/>.</param>
    public SalienceModel(double[] weights) => this.weights = weights;

    /// <summary>Reads the model of a catalog.</summary>
    /// <exception cref="ModelException">There is no such model, or its file cannot be read.</exception>
    public static SalienceModel Load(ModelCatalog models)
    {
        using var file = models.Open(ModelName, FileName);
        return Read(file);
    }

    /// <summary>Reads a model.</summary>
    /// <param name="stream">Lines of feature and weight, parted by a tab; those that start with <c>#</c> are comments.</param>
    /// <exception cref="ModelException">A line is not of that form, or a feature is missing.</exception>
    public static SalienceModel Read(Stream stream)
    {
        var weights = new double[SalienceReader.Width];
        var known = 0;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (cells.Length != 2 || !Enum.TryParse<SalienceFeature>(cells[0], out var feature) || !double.TryParse(cells[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight))
                throw new ModelException($"Model '{ModelName}' has the line '{line}', which is not feature and weight; restore it or train it again.");
            weights[(int)feature] = weight;
            known++;
        }

        return known == weights.Length ? new(weights) : throw new ModelException($"Model '{ModelName}' weighs other features than this program measures; train it again.");
    }

    /// <summary>What <see cref="Read"/> reads.</summary>
    public string Table() => string.Concat(Enum.GetNames<SalienceFeature>().Select((name, i) => string.Create(CultureInfo.InvariantCulture, $"{name}\t{weights[i]:0.###}\n")));

    /// <summary>The share of each entity; that of one whose mentions are all in the page's apparatus is 0.</summary>
    /// <param name="rows">The features of each.</param>
    public double[] Shares(double[][] rows)
    {
        var shares = Array.ConvertAll(rows, ScoreOf);
        var top = shares.Length == 0 ? 0 : shares.Max();
        var all = 0.0;
        for (var i = 0; i < shares.Length; i++) all += shares[i] = rows[i][(int)SalienceFeature.Count] == 0 ? 0 : Math.Exp(shares[i] - top);
        for (var i = 0; i < shares.Length && all > 0; i++) shares[i] /= all;
        return shares;
    }

    private double ScoreOf(double[] row)
    {
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++) sum += weights[i] * row[i];
        return sum;
    }
}
