using Extractor.Learning.Fitting;

namespace Extractor.Learning.Tests.Fitting;

public class IsotonicFitterTests
{
    private static IEnumerable<(double, double)> Values(double score, int right, int wrong) =>
        Enumerable.Repeat((score, 1.0), right).Concat(Enumerable.Repeat((score, 0.0), wrong));

    [Fact]
    public void Pools_scores_that_rank_the_wrong_way_round()
    {
        var points = IsotonicFitter.Fit([.. Values(0.3, 5, 15), .. Values(0.6, 2, 18), .. Values(0.9, 18, 2)]);

        Assert.Equal(2, points.Count);
        Assert.Equal(7.0 / 40, points[0].Probability, 4);
        Assert.Equal(0.9, points[1].Probability, 4);
    }

    [Fact]
    public void Rests_no_step_on_a_handful()
    {
        var points = IsotonicFitter.Fit([.. Values(0.3, 5, 15), .. Values(0.9, 3, 0)]);

        Assert.Equal([8.0 / 23], points.Select(point => point.Probability), (one, other) => Math.Abs(one - other) < 1e-4);
    }

    [Fact]
    public void Never_falls()
    {
        var points = IsotonicFitter.Fit([.. Enumerable.Range(0, 200).Select(i => (i / 200.0, (double)(i * 7919 % 13 > 6 ? 1 : 0)))]);

        Assert.Equal(points.Select(point => point.Probability).Order(), points.Select(point => point.Probability));
        Assert.Equal(points.Select(point => point.Score).Order(), points.Select(point => point.Score));
    }
}
