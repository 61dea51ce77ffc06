using Extractor.Learning.Documents;

namespace Extractor.Learning.Tests.Documents;

public class RankGainTests
{
    [Fact]
    public void Is_one_for_the_labelled_order() => Assert.Equal(1, RankGain.Of([0, 1, 2], 3), 9);

    [Theory]
    [InlineData(new[] { 1, 0, 2 })]
    [InlineData(new[] { 0, -1, 1, 2 })]
    [InlineData(new[] { 0, 1 })]
    public void Falls_where_the_order_is_another_or_a_label_is_missed(int[] ranked) => Assert.InRange(RankGain.Of(ranked, 3), 0.5, 0.999);

    [Fact]
    public void Counts_the_first_label_most() => Assert.True(RankGain.Of([0, -1, -1], 3) > RankGain.Of([2, -1, -1], 3));

    [Fact]
    public void Is_one_where_nothing_is_labelled() => Assert.Equal(1, RankGain.Of([-1], 0));
}
