namespace Extractor.Learning.Documents;

/// <summary>Expected calibration error (Naeini et al. 2015): confidences in ten bins of equal width, the gap between mean confidence and share of right values in each, weighed by its number.</summary>
internal static class CalibrationError
{
    private const int Bins = 10;

    /// <summary>The error; 0 where nothing was given.</summary>
    public static double Of(IEnumerable<Judged> values)
    {
        Span<double> confidence = stackalloc double[Bins];
        Span<double> right = stackalloc double[Bins];
        var count = 0;
        foreach (var value in values)
        {
            var bin = Math.Min(Bins - 1, (int)(value.Confidence * Bins));
            confidence[bin] += value.Confidence;
            right[bin] += value.Right;
            count++;
        }

        double error = 0;
        for (var bin = 0; bin < Bins; bin++) error += Math.Abs(confidence[bin] - right[bin]);
        return count == 0 ? 0 : error / count;
    }
}
