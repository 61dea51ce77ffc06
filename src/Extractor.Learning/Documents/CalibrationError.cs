using Extractor.Learning.Evaluation;

namespace Extractor.Learning.Documents;

/// <summary>Expected calibration error (Naeini et al. 2015): confidences in ten bins of equal width, the gap between mean confidence and share of right values in each, weighed by its number.</summary>
internal static class CalibrationError
{
    /// <summary>Number of bins.</summary>
    public const int Bins = 10;

    private const int Seed = 20261201;

    /// <summary>Times that chance is drawn: the mean then moves by less than 0.002.</summary>
    private const int Draws = 200;

    /// <summary>The bin that a confidence lies in.</summary>
    public static int BinOf(double confidence) => Math.Min(Bins - 1, (int)(confidence * Bins));

    /// <summary>The error; 0 where nothing was given.</summary>
    public static double Of(IEnumerable<Judged> values)
    {
        Span<double> confidence = stackalloc double[Bins];
        Span<double> right = stackalloc double[Bins];
        var count = 0;
        foreach (var value in values)
        {
            var bin = BinOf(value.Confidence);
            confidence[bin] += value.Confidence;
            right[bin] += value.Right;
            count++;
        }

        double error = 0;
        for (var bin = 0; bin < Bins; bin++) error += Math.Abs(confidence[bin] - right[bin]);
        return count == 0 ? 0 : error / count;
    }

    /// <summary>The error with its interval by bootstrap over pages.</summary>
    /// <param name="pages">The values of each page that has some.</param>
    public static Estimate Over(IReadOnlyList<IReadOnlyList<Judged>> pages) => Bootstrap.Of(pages.Count, draw => Of(draw.SelectMany(i => pages[i])));

    /// <summary>
    /// The error that confidences which hold exactly would show on so few values, as the mean of many draws of what is right: with 200 values near 0.8
    /// it is some 0.03, so that less than that cannot be asked for.
    /// </summary>
    public static double ByChance(IReadOnlyList<Judged> values)
    {
        // Seeded, so that the same values give the same yardstick.
#pragma warning disable CA5394
        var random = new Random(Seed);
        double sum = 0;
        for (var i = 0; i < Draws; i++) sum += Of(values.Select(value => value with { Right = random.NextDouble() < value.Confidence ? 1 : 0 }));
#pragma warning restore CA5394
        return sum / Draws;
    }
}
