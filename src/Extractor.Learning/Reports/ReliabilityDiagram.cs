using Extractor.Learning.Documents;
using Extractor.Learning.Evaluation;

namespace Extractor.Learning.Reports;

/// <summary>How often values of a confidence are right (a reliability diagram after DeGroot and Fienberg 1983).</summary>
/// <param name="Caption">The field.</param>
/// <param name="Bins">The bins that hold values, in order.</param>
/// <param name="Error">Expected calibration error, with its interval by bootstrap over pages.</param>
/// <param name="Yardstick">The error that confidences which hold exactly would show on so few values, by chance alone.</param>
/// <param name="Values">Number of values.</param>
public sealed record ReliabilityDiagram(string Caption, IReadOnlyList<ReliabilityBin> Bins, Estimate Error, double Yardstick, int Values) : ReportPart(Caption)
{
    /// <summary>The diagram of a field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="pages">Its values by page; pages without one are left out.</param>
    internal static ReliabilityDiagram Of(string field, IReadOnlyList<IReadOnlyList<Judged>> pages)
    {
        var all = pages.SelectMany(page => page).ToList();
        return new(field, ReliabilityBin.Of(all), CalibrationError.Over(pages), CalibrationError.ByChance(all), all.Count);
    }
}
