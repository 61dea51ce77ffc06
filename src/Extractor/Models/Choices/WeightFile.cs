using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Extractor.Models.Choices;

/// <summary>The weights of a <see cref="ChoiceModel"/> without trees as lines of feature and weight, parted by a tab; those that start with <c>#</c> are comments.</summary>
internal static class WeightFile
{
    /// <summary>Name under which the least probability stands among the weights.</summary>
    public const string LeastName = "least-probability";

    /// <summary>Reads a model.</summary>
    /// <param name="model">Name of the model, for messages.</param>
    /// <param name="stream">The file.</param>
    /// <exception cref="ModelException">A line is not of that form.</exception>
    public static ChoiceModel Read(string model, Stream stream)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (cells.Length != 2 || !double.TryParse(cells[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight))
                throw new ModelException($"Model '{model}' has the line '{line}', which is not feature and weight; restore it or train it again.");
            weights[cells[0]] = weight;
        }

        return new(weights.ToFrozenDictionary(StringComparer.Ordinal), weights.GetValueOrDefault(LeastName, 1));
    }

    /// <summary>Writes what <see cref="Read"/> reads; weights of 0 are left out.</summary>
    /// <param name="command">The command that made the model.</param>
    /// <param name="weights">The weights, in ordinal order of the features.</param>
    public static byte[] Write(string command, SortedDictionary<string, double> weights)
    {
        var text = new StringBuilder($"# feature\tweight; made by '{command}', see card.json\n");
        foreach (var (feature, weight) in weights.Where(pair => pair.Value != 0)) text.Append(CultureInfo.InvariantCulture, $"{feature}\t{weight:0.###}\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
