using Extractor.Assessment;
using Extractor.Model;

namespace Extractor.Tests.Assessment;

public class HeadCheckTests
{
    [Theory]
    [InlineData("publishedAt", "2026-03-04", "2026-03-09", true)]
    [InlineData("publishedAt", "2026-03-04", "2026-03-05T01:10:00+00:00", false)]
    [InlineData("title", "Bank cuts rates", "BANK CUTS RATES", false)]
    [InlineData("title", "Bank cuts rates", "Bank cuts rates as prices fall", false)]
    [InlineData("title", "Harbour opens second quay", "Council rejects cycling budget", true)]
    [InlineData("authors", "Jane Roe", "John Doe", true)]
    [InlineData("authors", "Jane Roe", "Jane Roe; John Doe", false)]
    [InlineData("authors", "Jane Roe", "News Desk", false)]
    public void Reports_a_head_that_says_two_things(string field, string printed, string coded, bool isConflict) =>
        Assert.Equal(isConflict, HeadCheck.Of(Page(Candidate(field, printed, Origin.Declared), Candidate(field, coded, Origin.Metadata))).Any());

    [Fact]
    public void A_day_of_the_last_change_is_no_conflict() => Assert.Empty(HeadCheck.Of(Page(
        Candidate("publishedAt", "2026-03-09", Origin.Declared), Candidate("publishedAt", "2026-03-04", Origin.Metadata), Candidate("modifiedAt", "2026-03-09", Origin.Metadata))));

    [Fact]
    public void A_candidate_of_little_trust_is_no_conflict() => Assert.Empty(HeadCheck.Of(Page(
        Candidate("publishedAt", "2026-03-09", Origin.Declared) with { Confidence = 0.05 }, Candidate("publishedAt", "2026-03-04", Origin.Metadata))));

    private static PageMetadata Page(params FieldCandidate[] candidates) => new() { Candidates = candidates };

    private static FieldCandidate Candidate(string field, string value, Origin origin) =>
        new(field, value) { Raw = value, Source = "test", Origin = origin, Confidence = 0.5 };
}
