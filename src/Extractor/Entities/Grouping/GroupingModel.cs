using System.Collections.Frozen;
using System.Globalization;
using Extractor.Models.Choices;
using Extractor.Models;

namespace Extractor.Entities.Grouping;

/// <summary>The trained weights that tell which names of a text name one thing.</summary>
internal static class GroupingModel
{
    /// <summary>Name of the model's folder.</summary>
    public const string ModelName = "grouping";

    /// <summary>Name of the model's file.</summary>
    public const string FileName = "weights.tsv";

    /// <summary>Name under which the least probability of a link stands among the weights.</summary>
    public const string LeastName = "least-probability";

    /// <summary>Reads the model of a catalog.</summary>
    /// <exception cref="ModelException">There is no such model, or its file cannot be read.</exception>
    public static ChoiceModel Load(ModelCatalog models)
    {
        using var file = models.Open(ModelName, FileName);
        return Read(file);
    }

    /// <summary>Reads a model.</summary>
    /// <param name="stream">Lines of feature and weight, parted by a tab; those that start with <c>#</c> are comments.</param>
    /// <exception cref="ModelException">A line is not of that form.</exception>
    public static ChoiceModel Read(Stream stream)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (cells.Length != 2 || !double.TryParse(cells[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight))
                throw new ModelException($"Model '{ModelName}' has the line '{line}', which is not feature and weight; restore it or train it again.");
            weights[cells[0]] = weight;
        }

        return new(weights.ToFrozenDictionary(StringComparer.Ordinal), weights.GetValueOrDefault(LeastName, 1));
    }
}
