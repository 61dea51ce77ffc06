namespace Extractor.Learning.Evaluation;

/// <summary>
/// Percentile bootstrap over pages (Efron, 1979): pages are drawn again with replacement, the measure taken each time. The draws are the same in
/// every run.
/// </summary>
internal static class Bootstrap
{
    /// <summary>Times that pages are drawn again.</summary>
    public const int Draws = 2000;

    private const int Seed = 20261124;
    private const double Tail = 0.025;

    /// <summary>A measure and its interval.</summary>
    /// <param name="shares">What each page adds.</param>
    public static Estimate Of(IReadOnlyList<PageShare> shares)
    {
        var values = Resample(shares.Count, draw => Sum(shares, draw).Value);
        return new(Sum(shares).Value, values[Low], values[^(Low + 1)], shares.Count);
    }

    /// <summary>A measure that is no mere share, and its interval.</summary>
    /// <param name="count">Number of pages.</param>
    /// <param name="measure">The measure on pages by their numbers, of which some may be drawn several times.</param>
    public static Estimate Of(int count, Func<IReadOnlyList<int>, double> measure)
    {
        var values = Resample(count, draw => measure(draw));
        return new(measure([.. Enumerable.Range(0, count)]), values[Low], values[^(Low + 1)], count);
    }

    /// <summary>The difference of two measures on the same pages, its interval, and the chance of one at least as far from none.</summary>
    /// <param name="ours">What each page adds to the one.</param>
    /// <param name="theirs">What each adds to the other, in the same order.</param>
    public static (Estimate Difference, double Chance) Difference(IReadOnlyList<PageShare> ours, IReadOnlyList<PageShare> theirs)
    {
        var values = Resample(ours.Count, draw => Sum(ours, draw).Value - Sum(theirs, draw).Value);
        var above = (values.Count(value => value > 0) + (values.Count(value => value == 0) / 2.0)) / Draws;
        var chance = Math.Min(1, 2 * Math.Min(above, 1 - above));
        return (new(Sum(ours).Value - Sum(theirs).Value, values[Low], values[^(Low + 1)], ours.Count), chance);
    }

    private static int Low => (int)(Draws * Tail);

    private static double[] Resample(int count, Func<int[], double> measure)
    {
        // Seeded, so that the same pages give the same interval.
#pragma warning disable CA5394
        var random = new Random(Seed);
        var draw = new int[count];
        var values = new double[Draws];
        for (var i = 0; i < Draws; i++)
        {
            for (var j = 0; j < count; j++) draw[j] = random.Next(count);
            values[i] = measure(draw);
        }
#pragma warning restore CA5394

        Array.Sort(values);
        return values;
    }

    private static PageShare Sum(IReadOnlyList<PageShare> shares)
    {
        var sum = default(PageShare);
        foreach (var share in shares) sum += share;
        return sum;
    }

    private static PageShare Sum(IReadOnlyList<PageShare> shares, int[] draw)
    {
        var sum = default(PageShare);
        foreach (var i in draw) sum += shares[i];
        return sum;
    }
}
