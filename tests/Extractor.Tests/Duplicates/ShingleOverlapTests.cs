using Extractor.Duplicates;

namespace Extractor.Tests.Duplicates;

public class ShingleOverlapTests
{
    [Theory]
    [InlineData(new uint[] { 1, 2, 3, 4 }, new uint[] { 1, 2, 3, 4 }, 1, 1)]
    [InlineData(new uint[] { 1, 2, 3, 4 }, new uint[] { 3, 4, 5, 6 }, 1 / 3.0, 0.5)]
    [InlineData(new uint[] { 1, 2, 3, 4 }, new uint[] { 2 }, 0.25, 1)]
    [InlineData(new uint[] { 1, 2 }, new uint[] { 3 }, 0, 0)]
    [InlineData(new uint[] { 1, 2 }, new uint[0], 0, 0)]
    [InlineData(new uint[0], new uint[0], 0, 0)]
    public void Measures_resemblance_and_containment(uint[] one, uint[] other, double resemblance, double containment)
    {
        Assert.Equal(resemblance, ShingleOverlap.Of(one, [], other, []).Resemblance);
        Assert.Equal(containment, ShingleOverlap.Of(one, [], other, []).Containment);
        Assert.Equal(resemblance, ShingleOverlap.Of(other, [], one, []).Resemblance);
    }

    [Fact]
    public void Takes_the_lede_that_the_other_has_more_of()
    {
        Assert.Equal(1, ShingleOverlap.Of([1, 2, 3, 4], [1, 2], [2, 5], [2]).Lede);
        Assert.Equal(0.5, ShingleOverlap.Of([1, 2, 3, 4], [1, 2], [2, 5], [5]).Lede);
    }

    [Theory]
    [InlineData(80, 100, 100, 1, true)]
    [InlineData(40, 100, 100, 1, false)]
    [InlineData(45, 45, 100, 1, true)]
    [InlineData(80, 100, 100, 0.3, false)]
    public void Takes_a_close_copy_and_a_shortened_one_but_no_other_report_of_the_same_mould(int shared, int one, int other, double lede, bool isDuplicate) =>
        Assert.Equal(isDuplicate, new ShingleOverlap(shared, one, other, lede).IsDuplicate(new DuplicateOptions { LeastResemblance = 0.5, LeastContainment = 0.9 }));
}
