using Extractor.Assessment.Calibrating;
using Extractor.Learning.Confidence;
using Extractor.Learning.Documents;

namespace Extractor.Learning.Tests.Confidence;

public class ConfidenceFitterTests
{
    private static JudgedPage Page(int i, params (string Field, double Confidence, bool Right)[] claims) => new(
        $"p{i}", $"site{i % 40}",
        claims.ToDictionary(claim => claim.Field, claim => (IReadOnlyList<Judged>)[new(claim.Confidence, claim.Right ? 1 : 0)], StringComparer.Ordinal));

    [Fact]
    public void Weighs_a_record_by_its_calibrated_fields()
    {
        // The domain holds as often as it says; the subject says 0.9 and holds three times in ten.
        JudgedPage[] pages = [.. Enumerable.Range(0, 200).Select(i => Page(i, (ConfidenceFields.PrimaryDomain, 0.7, i % 10 < 7), (ConfidenceFields.Subject, 0.9, i % 10 < 3)))];

        var record = new ConfidenceFitter(10).Measure(pages).Single(field => field.Field == ConfidenceFields.Record);

        Assert.All(record.Before, page => Assert.Equal(0.8, page[0].Confidence, 6));
        Assert.All(record.After, page => Assert.InRange(page[0].Confidence, 0.45, 0.55));
        Assert.Equal(0.5, record.After.Average(page => page[0].Right), 6);
    }

    [Fact]
    public void Gives_the_same_curves_again()
    {
        JudgedPage[] pages = [.. Enumerable.Range(0, 120).Select(i => Page(i, (ConfidenceFields.Entities, 0.3 + (i % 7 / 10.0), i * 31 % 11 > 4)))];

        Assert.Equal(new ConfidenceModel(ConfidenceFitter.Fit(pages)).Table(), new ConfidenceModel(ConfidenceFitter.Fit(pages)).Table());
    }
}
