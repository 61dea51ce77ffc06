using Extractor.Assessment;
using Extractor.Model;

namespace Extractor.Tests.Assessment;

public sealed class ConfidenceScaleTests
{
    [Theory]
    [InlineData(1.00, "A", "High: direct sources")]
    [InlineData(0.90, "A", "High: direct sources")]
    [InlineData(0.89, "A/B", "Strong")]
    [InlineData(0.75, "A/B", "Strong")]
    [InlineData(0.74, "B/C", "Medium")]
    [InlineData(0.55, "B/C", "Medium")]
    [InlineData(0.54, "C/D", "Weak to medium")]
    [InlineData(0.35, "C/D", "Weak to medium")]
    [InlineData(0.34, "D", "Weak signal")]
    [InlineData(0.10, "D", "Weak signal")]
    [InlineData(0.09, "D", "Internal monitoring")]
    [InlineData(0.00, "D", "Internal monitoring")]
    public void Maps_a_score_to_its_band(double score, string band, string label)
    {
        var confidence = ConfidenceScale.Of(score, Sourcing.Mixed);

        Assert.Equal((band, label), (confidence.Band, confidence.Label));
    }

    [Theory]
    [InlineData(0.72, Sourcing.Mixed, "C")]
    [InlineData(0.72, Sourcing.Direct, "B")]
    [InlineData(0.80, Sourcing.Direct, "A")]
    [InlineData(0.80, Sourcing.Single, "B")]
    [InlineData(0.40, Sourcing.Direct, "C")]
    [InlineData(0.40, Sourcing.Unsourced, "D")]
    [InlineData(0.95, Sourcing.Unsourced, "A")]
    public void Gives_the_better_letter_to_direct_sources_only(double score, Sourcing sourcing, string grade) =>
        Assert.Equal(grade, ConfidenceScale.Of(score, sourcing).Grade);

    [Theory]
    [InlineData(0.895, 0.90, "A")]
    [InlineData(0.8949, 0.89, "A/B")]
    [InlineData(1.2, 1.0, "A")]
    [InlineData(-0.2, 0.0, "D")]
    public void Rounds_before_it_looks_up_the_band(double score, double rounded, string band)
    {
        var confidence = ConfidenceScale.Of(score, Sourcing.Mixed);

        Assert.Equal((rounded, band), (confidence.Score, confidence.Band));
    }
}
