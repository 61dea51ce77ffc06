using System.Collections.Frozen;
using System.Globalization;

namespace Extractor.Models.Choices;

/// <summary>The lines of a model's file that are of one field.</summary>
internal sealed class FieldLines
{
    /// <summary>What the second cell of a tree's lines says.</summary>
    public const string Tree = "tree";

    /// <summary>Name under which a field's least probability stands among its weights.</summary>
    public const string LeastName = "least-probability";

    private readonly Dictionary<string, double> weights = new(StringComparer.Ordinal);
    private readonly List<List<ChoiceNode>> trees = [];

    /// <summary>Takes a line; false where it is none.</summary>
    /// <param name="cells">Its cells, that of the field first.</param>
    public bool Take(string[] cells)
    {
        if (cells is [_, var feature, var weight])
        {
            var isNumber = double.TryParse(weight, NumberStyles.Float, CultureInfo.InvariantCulture, out var value);
            if (isNumber) weights[feature] = value;
            return isNumber;
        }

        if (cells is not [_, Tree, var number, ..] || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var place) || place > trees.Count) return false;
        if (NodeOf(cells.AsSpan(3)) is not { } node) return false;
        if (place == trees.Count) trees.Add([]);
        trees[place].Add(node);
        return true;
    }

    /// <summary>The model that the lines make.</summary>
    public ChoiceModel ToModel() => new(weights.ToFrozenDictionary(StringComparer.Ordinal), new ChoiceForest(trees), weights.GetValueOrDefault(LeastName));

    private static ChoiceNode? NodeOf(ReadOnlySpan<string> cells)
    {
        var culture = CultureInfo.InvariantCulture;
        if (cells is [var leaf] && double.TryParse(leaf, NumberStyles.Float, culture, out var value)) return new(null, value, 0, 0);
        if (cells is [var feature, var least, var left, var right] && double.TryParse(least, NumberStyles.Float, culture, out var threshold)
            && int.TryParse(left, NumberStyles.None, culture, out var low) && int.TryParse(right, NumberStyles.None, culture, out var high)) return new(feature, threshold, low, high);
        return null;
    }

    /// <summary>Reads the fields of a model's file.</summary>
    /// <param name="stream">
    /// Lines of field, feature and weight, parted by tabs; of field, <c>tree</c>, its number and a leaf's value; of field, <c>tree</c>, its
    /// number and a node's feature, threshold and children. Those that start with <c>#</c> are comments.
    /// </param>
    /// <param name="model">Name of the model.</param>
    /// <exception cref="ModelException">A line is not of that form.</exception>
    public static IReadOnlyDictionary<string, ChoiceModel> Read(Stream stream, string model)
    {
        var fields = new Dictionary<string, FieldLines>(StringComparer.Ordinal);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (!fields.TryGetValue(cells[0], out var field)) fields[cells[0]] = field = new();
            if (!field.Take(cells)) throw new ModelException($"Model '{model}' has the line '{line}', which is neither a weight nor part of a tree; restore it or train it again.");
        }

        return fields.ToDictionary(field => field.Key, field => field.Value.ToModel(), StringComparer.Ordinal);
    }
}
