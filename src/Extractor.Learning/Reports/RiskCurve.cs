using Extractor.Learning.Documents;

namespace Extractor.Learning.Reports;

/// <summary>Risk against coverage (El-Yaniv and Wiener 2010): the share of values that is wrong when only the surest are given.</summary>
/// <param name="Caption">The field.</param>
/// <param name="Points">From the surest value alone to all of them.</param>
/// <param name="Threshold">The confidence below which nothing is given by default.</param>
public sealed record RiskCurve(string Caption, IReadOnlyList<RiskPoint> Points, double Threshold) : ReportPart(Caption)
{
    /// <summary>Points of a curve: more would lie within the width of its line.</summary>
    private const int Most = 60;

    /// <summary>The curve of a field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="values">Its values.</param>
    /// <param name="threshold">The confidence below which nothing is given by default.</param>
    internal static RiskCurve Of(string field, IEnumerable<Judged> values, double threshold)
    {
        var sorted = values.OrderByDescending(value => value.Confidence).ToList();
        var points = new List<RiskPoint>();
        double wrong = 0;
        for (var i = 0; i < sorted.Count; i++)
        {
            wrong += 1 - sorted[i].Right;
            // Values of one confidence are given together or not at all.
            var isLast = i == sorted.Count - 1;
            if (isLast || sorted[i + 1].Confidence < sorted[i].Confidence) points.Add(new((i + 1.0) / sorted.Count, wrong / (i + 1), sorted[i].Confidence));
        }

        var step = Math.Max(1, (points.Count + Most - 1) / Most);
        return new(field, [.. points.Where((_, i) => i % step == 0 || i == points.Count - 1)], threshold);
    }
}
