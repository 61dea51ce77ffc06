using Extractor.Learning.Confidence;
using Extractor.Learning.Documents;

namespace Extractor.Learning.Tests.Confidence;

public class CurveFitterTests
{
    /// <summary>Pages of as many sites, each with a claim of that confidence, of which every so-manieth is right.</summary>
    private static (IReadOnlyList<IReadOnlyList<Judged>> Pages, IReadOnlyList<string> Groups) Pages(double confidence, int count, int rightOfTen) =>
        ([.. Enumerable.Range(0, count).Select(i => (Judged[])[new(confidence, i % 10 < rightOfTen ? 1 : 0)])], [.. Enumerable.Range(0, count).Select(i => $"s{i}")]);

    [Fact]
    public void Lowers_scores_that_are_too_high()
    {
        var (pages, groups) = Pages(0.9, 200, 4);

        Assert.InRange(new CurveFitter(5, mayRaise: false).Fit(pages, groups).Of(0.9), 0.35, 0.45);
    }

    [Fact]
    public void Leaves_scores_that_hold()
    {
        var (pages, groups) = Pages(0.8, 200, 8);

        Assert.Equal("as-is", new CurveFitter(5, mayRaise: true).Fit(pages, groups).Kind);
    }

    [Fact]
    public void Raises_scores_only_where_their_model_has_not_seen_the_pages()
    {
        var (pages, groups) = Pages(0.4, 200, 8);

        Assert.Equal("as-is", new CurveFitter(5, mayRaise: false).Fit(pages, groups).Kind);
        Assert.InRange(new CurveFitter(5, mayRaise: true).Fit(pages, groups).Of(0.4), 0.7, 0.85);
    }

    [Fact]
    public void Learns_nothing_from_a_single_site()
    {
        var (pages, groups) = Pages(0.9, 200, 2);

        Assert.Equal("as-is", new CurveFitter(5, mayRaise: true).Fit(pages, [.. groups.Select(_ => "one")]).Kind);
    }
}
