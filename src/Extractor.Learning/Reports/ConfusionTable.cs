using Extractor.Learning.Documents;

namespace Extractor.Learning.Reports;

/// <summary>How often each label was given where another, or the same, was right.</summary>
/// <param name="Caption">The field.</param>
/// <param name="Labels">The labels, of rows (what is right) and columns (what was given) alike.</param>
/// <param name="Counts">A row for each label that is right.</param>
public sealed record ConfusionTable(string Caption, IReadOnlyList<string> Labels, IReadOnlyList<IReadOnlyList<int>> Counts) : ReportPart(Caption)
{
    /// <summary>The table of pairs.</summary>
    /// <param name="caption">The field.</param>
    /// <param name="pairs">What is right, and what was given.</param>
    public static ConfusionTable Of(string caption, IEnumerable<LabelPair> pairs)
    {
        var all = pairs.ToList();
        string[] labels = [.. all.SelectMany(pair => new[] { pair.Right, pair.Given }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var counts = all.CountBy(pair => pair).ToDictionary();
        return new(caption, labels, [.. labels.Select(right => (IReadOnlyList<int>)[.. labels.Select(given => counts.GetValueOrDefault(new(right, given)))])]);
    }
}
