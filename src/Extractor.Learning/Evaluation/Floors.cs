using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Extractor.Learning.Evaluation;

/// <summary>The floors of a set of pages: values that its measures must not fall below.</summary>
public static class Floors
{
    /// <summary>What a measure's value and its floor may differ by in rounding.</summary>
    private const double Rounding = 0.0005;

    /// <summary>The measures of an evaluation that lie below their floor, a line each; empty where all hold.</summary>
    /// <param name="file">JSON file: sets by name, measures by name in each.</param>
    /// <param name="evaluation">The evaluation.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="FormatException">It is no such JSON, or has no floors for the set.</exception>
    public static IReadOnlyList<string> Broken(string file, PageEvaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var floors = Read(file, evaluation.Set);
        var broken = new List<string>();
        foreach (var (measure, floor) in floors)
        {
            if (!evaluation.Measures.TryGetValue(measure, out var estimate)) throw new FormatException($"'{file}' has a floor for '{measure}', which {evaluation.Set} does not measure.");
            if (estimate.Value < floor - Rounding)
                broken.Add(string.Create(CultureInfo.InvariantCulture, $"{evaluation.Set}: {measure} is {estimate.Value:0.0000}, below its floor of {floor:0.000}"));
        }

        return broken;
    }

    private static SortedDictionary<string, double> Read(string file, string set)
    {
        try
        {
            var floors = JObject.Parse(File.ReadAllText(file))[set] as JObject ?? throw new FormatException($"'{file}' has no floors for '{set}'.");
            return new(floors.ToObject<Dictionary<string, double>>()!, StringComparer.Ordinal);
        }
        catch (JsonException exception)
        {
            throw new FormatException($"'{file}' holds no floors: {exception.Message}", exception);
        }
    }
}
