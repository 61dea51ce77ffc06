using Extractor.Narrative;

namespace Extractor.Tests.Narrative;

public sealed class CalibrationTests
{
    [Theory]
    [InlineData(0.01)]
    [InlineData(0.5)]
    [InlineData(0.99)]
    public void Leaves_probabilities_as_they_are_at_slope_one_and_offset_zero(double probability) =>
        Assert.Equal(probability, new Calibration(1, 0).Of(probability), 6);

    [Fact]
    public void Draws_probabilities_that_are_too_sure_to_the_middle()
    {
        Assert.InRange(new Calibration(0.5, 0).Of(0.9), 0.7, 0.8);
        Assert.InRange(new Calibration(0.5, 0).Of(0.1), 0.2, 0.3);
    }

    [Fact]
    public void Stays_between_zero_and_one_for_certainty()
    {
        Assert.InRange(new Calibration(2, 0).Of(1), 0.99, 1);
        Assert.InRange(new Calibration(2, 0).Of(0), 0, 0.01);
    }
}
