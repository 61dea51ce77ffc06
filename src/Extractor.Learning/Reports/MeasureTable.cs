using Extractor.Learning.Evaluation;

namespace Extractor.Learning.Reports;

/// <summary>Measures with their intervals, and beside them what two labellers agree to.</summary>
/// <param name="Caption">What was measured.</param>
/// <param name="Lines">The measures.</param>
public sealed record MeasureTable(string Caption, IReadOnlyList<MeasureLine> Lines) : ReportPart(Caption)
{
    /// <summary>The measures that there are, in an order.</summary>
    /// <param name="caption">What was measured.</param>
    /// <param name="order">The order.</param>
    /// <param name="measures">The measures by name.</param>
    /// <param name="agreement">What two labellers agree to, by measure.</param>
    public static MeasureTable Of(
        string caption, IEnumerable<string> order, IReadOnlyDictionary<string, Estimate> measures, IReadOnlyDictionary<string, double>? agreement = null) =>
        new(caption, [.. order.Where(measures.ContainsKey).Select(name => new MeasureLine(name, measures[name], agreement is not null && agreement.TryGetValue(name, out var agreed) ? agreed : null))]);
}
