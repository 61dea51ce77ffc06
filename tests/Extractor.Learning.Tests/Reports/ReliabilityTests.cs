using Extractor.Learning.Documents;
using Extractor.Learning.Reports;

namespace Extractor.Learning.Tests.Reports;

public class ReliabilityTests
{
    [Fact]
    public void Puts_each_value_into_the_bin_of_its_confidence()
    {
        var bins = ReliabilityBin.Of([new(0.05, 0), new(0.72, 1), new(0.78, 0), new(1, 1)]);

        Assert.Equal([1, 2, 1], bins.Select(bin => bin.Count));
        Assert.Equal(0.75, bins[1].Confidence, 6);
        Assert.Equal(0.5, bins[1].Right, 6);
        Assert.All(bins, bin => Assert.InRange(bin.Right, bin.Low, bin.High));
    }

    [Fact]
    public void States_the_error_that_chance_alone_would_give()
    {
        List<Judged> few = [.. Enumerable.Repeat(new Judged(0.8, 1), 20)], many = [.. Enumerable.Repeat(new Judged(0.8, 1), 2000)];

        Assert.InRange(CalibrationError.ByChance(few), 0.05, 0.1);
        Assert.InRange(CalibrationError.ByChance(many), 0.002, 0.015);
    }

    [Fact]
    public void Risk_falls_as_less_is_given_where_confidence_tells_something()
    {
        var curve = RiskCurve.Of("f", [new(0.9, 1), new(0.8, 1), new(0.3, 0), new(0.2, 0)], 0.5);

        Assert.Equal([(0.25, 0.0), (0.5, 0.0), (0.75, 1.0 / 3), (1.0, 0.5)], curve.Points.Select(point => (point.Coverage, point.Risk)));
    }

    [Fact]
    public void Takes_equal_confidences_together() => Assert.Equal([1.0], RiskCurve.Of("f", [new(0.5, 1), new(0.5, 0)], 0).Points.Select(point => point.Coverage));

    [Fact]
    public void Counts_what_was_given_for_what()
    {
        var table = ConfusionTable.Of("kind", [new("news", "news"), new("news", "blog"), new("blog", "blog")]);

        Assert.Equal(["blog", "news"], table.Labels);
        Assert.Equal([[1, 0], [1, 1]], table.Counts);
    }
}
