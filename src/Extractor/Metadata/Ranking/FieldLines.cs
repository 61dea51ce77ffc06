using Extractor.Models.Choices;
using System.Collections.Frozen;
using System.Globalization;

namespace Extractor.Metadata.Ranking;

/// <summary>The lines of a model's file that are of one field.</summary>
internal sealed class FieldLines
{
    /// <summary>What the second cell of a tree's lines says.</summary>
    public const string Tree = "tree";

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
    public ChoiceModel ToModel() => new(weights.ToFrozenDictionary(StringComparer.Ordinal), new ChoiceForest(trees), weights.GetValueOrDefault(MetadataModel.LeastName));

    private static ChoiceNode? NodeOf(ReadOnlySpan<string> cells)
    {
        var culture = CultureInfo.InvariantCulture;
        if (cells is [var leaf] && double.TryParse(leaf, NumberStyles.Float, culture, out var value)) return new(null, value, 0, 0);
        if (cells is [var feature, var least, var left, var right] && double.TryParse(least, NumberStyles.Float, culture, out var threshold)
            && int.TryParse(left, NumberStyles.None, culture, out var low) && int.TryParse(right, NumberStyles.None, culture, out var high)) return new(feature, threshold, low, high);
        return null;
    }
}
