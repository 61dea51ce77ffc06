using Extractor.Assessment.Calibrating;
using Extractor.Learning.Documents;
using Extractor.Learning.Fitting;

namespace Extractor.Learning.Confidence;

/// <summary>
/// Fits the curve of a field: as it is, logistic or isotonic, whichever has the least logarithmic loss in cross-validation by site. A field stays as it
/// is unless another curve gains more than the standard error of its gain.
/// </summary>
/// <param name="folds">Parts of the cross-validation in which the sort of curve is chosen.</param>
/// <param name="mayRaise">
/// Whether scores may be raised. Not where the field's own model has learned from these very pages: it is right more often on them than it will be
/// elsewhere, so that they can show scores as too high, but never as too low.
/// </param>
internal sealed class CurveFitter(int folds, bool mayRaise)
{
    private const double Least = 0.01;

    private static readonly Func<IReadOnlyList<(double, double)>, CalibrationCurve>[] Sorts =
    [
        examples => CalibrationCurve.Of(PlattFitter.Fit(examples)),
        examples => CalibrationCurve.Of(IsotonicFitter.Fit(examples)),
    ];

    /// <summary>The curve.</summary>
    /// <param name="pages">The field's claims by page; pages without one are left out.</param>
    /// <param name="groups">The group of each page.</param>
    public CalibrationCurve Fit(IReadOnlyList<IReadOnlyList<Judged>> pages, IReadOnlyList<string> groups)
    {
        var examples = PairsOf(pages);
        if (groups.Distinct(StringComparer.Ordinal).Count() < folds || (!mayRaise && examples.Sum(example => example.Right - example.Probability) >= 0)) return CalibrationCurve.None;
        var parts = FoldPlan.Of(groups, folds);
        double[] plain = [.. pages.Select(page => Loss(page, CalibrationCurve.None))];
        var (best, bestGain) = (CalibrationCurve.None, 0.0);
        foreach (var sort in Sorts)
        {
            var gains = new double[pages.Count];
            for (var fold = 0; fold < folds; fold++)
            {
                var curve = sort(PairsOf(pages.Where((_, i) => parts[i] != fold)));
                for (var i = 0; i < gains.Length; i++)
                {
                    if (parts[i] == fold) gains[i] = plain[i] - Loss(pages[i], curve);
                }
            }

            var gain = gains.Sum();
            if (gain > bestGain && gain > StandardError(gains)) (best, bestGain) = (sort(examples), gain);
        }

        return best;
    }

    private static List<(double Probability, double Right)> PairsOf(IEnumerable<IReadOnlyList<Judged>> pages) =>
        [.. pages.SelectMany(page => page).Select(claim => (claim.Confidence, claim.Right))];

    private static double Loss(IReadOnlyList<Judged> page, CalibrationCurve curve)
    {
        double loss = 0;
        foreach (var claim in page)
        {
            var p = Math.Clamp(curve.Of(claim.Confidence), Least, 1 - Least);
            loss -= (claim.Right * Math.Log(p)) + ((1 - claim.Right) * Math.Log(1 - p));
        }

        return loss;
    }

    private static double StandardError(double[] gains)
    {
        var mean = gains.Average();
        return Math.Sqrt(gains.Sum(gain => (gain - mean) * (gain - mean)) * gains.Length / Math.Max(1, gains.Length - 1));
    }
}
