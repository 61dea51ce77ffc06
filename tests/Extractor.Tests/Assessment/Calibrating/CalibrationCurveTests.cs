using Extractor.Assessment.Calibrating;
using Extractor.Narrative;

namespace Extractor.Tests.Assessment.Calibrating;

public sealed class CalibrationCurveTests
{
    private static readonly CalibrationCurve Steps = CalibrationCurve.Of([(0.2, 0.1), (0.6, 0.3), (0.8, 0.9)]);

    [Theory]
    [InlineData(0.1, 0.1)]
    [InlineData(0.4, 0.2)]
    [InlineData(0.6, 0.3)]
    [InlineData(0.7, 0.6)]
    [InlineData(0.95, 0.9)]
    public void Is_straight_between_points_and_level_beyond_them(double score, double probability) => Assert.Equal(probability, Steps.Of(score), 6);

    [Fact]
    public void Leaves_scores_as_they_are_where_it_is_none() => Assert.Equal(0.123456789, CalibrationCurve.None.Of(0.123456789));

    [Fact]
    public void Lowers_by_a_logistic_curve() => Assert.Equal(0.5, CalibrationCurve.Of(new Calibration(1, -Math.Log(4))).Of(0.8), 4);

    [Theory]
    [InlineData(0.0)]
    [InlineData(1.0)]
    public void Never_says_never_or_always(double score) => Assert.InRange(CalibrationCurve.Of([(0, 0), (1, 1)]).Of(score), 0.01, 0.99);

    [Fact]
    public void Survives_being_written_and_read()
    {
        CalibrationCurve[] curves = [CalibrationCurve.None, Steps, CalibrationCurve.Of(new Calibration(0.5, -0.25))];

        Assert.All(curves, curve => Assert.Equal(curve.Of(0.45), CalibrationCurve.Parse(curve.ToString()).Of(0.45)));
    }

    [Theory]
    [InlineData("platt 1")]
    [InlineData("isotonic 1 2 3")]
    [InlineData("linear 1 0")]
    [InlineData("platt one two")]
    public void Refuses_what_is_no_curve(string text) => Assert.Throws<FormatException>(() => CalibrationCurve.Parse(text));
}
