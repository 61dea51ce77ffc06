using System.Globalization;

namespace Extractor.Tests.Corpus;

/// <summary>Counts how many of the facts that a careful reader expects the records hold.</summary>
internal sealed class FactScores
{
    private readonly SortedDictionary<string, (double Held, double Expected)> scores = new(StringComparer.Ordinal);
    private readonly List<string> misses = [];

    /// <summary>What was expected and not found, a line each.</summary>
    public IReadOnlyList<string> Misses => misses;

    /// <summary>Shares by measure, 0 to 1.</summary>
    public IReadOnlyDictionary<string, double> Shares => scores.ToDictionary(pair => pair.Key, pair => pair.Value.Held / pair.Value.Expected);

    /// <summary>Counts one expectation.</summary>
    public void Count(string measure, string page, bool held, string expected, string? found)
    {
        Add(measure, held ? 1 : 0, 1);
        if (!held) misses.Add($"{measure} | {page} | expected: {expected} | found: {found}");
    }

    /// <summary>Counts a set: the harmonic mean of precision and recall.</summary>
    public void CountSet(string measure, string page, IReadOnlyCollection<string> expected, IReadOnlyCollection<string> found)
    {
        var shared = expected.Intersect(found, StringComparer.Ordinal).Count();
        var mean = expected.Count + found.Count == 0 ? 1 : 2.0 * shared / (expected.Count + found.Count);
        Add(measure, mean, 1);
        if (mean < 1) misses.Add($"{measure} | {page} | expected: {string.Join(", ", expected)} | found: {string.Join(", ", found)}");
    }

    /// <summary>The table.</summary>
    public override string ToString() => string.Join('\n', scores.Select(pair => string.Create(
        CultureInfo.InvariantCulture, $"{pair.Key,-18} {pair.Value.Held / pair.Value.Expected:0.000}  of {pair.Value.Expected:0}")));

    private void Add(string measure, double held, double expected)
    {
        var before = scores.GetValueOrDefault(measure);
        scores[measure] = (before.Held + held, before.Expected + expected);
    }
}
