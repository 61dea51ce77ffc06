using Extractor.Learning.Documents;

namespace Extractor.Learning.Tests.Documents;

public class CalibrationErrorTests
{
    [Fact]
    public void Is_none_where_eight_in_ten_of_those_given_0_8_are_right() =>
        Assert.Equal(0, CalibrationError.Of(Enumerable.Range(0, 10).Select(i => new Judged(0.8, i < 8 ? 1 : 0))), 9);

    [Fact]
    public void Weighs_the_gap_of_each_bin_by_its_number() =>
        Assert.Equal(((0.9 * 3) + 0.2) / 4, CalibrationError.Of([new(0.9, 0), new(0.9, 0), new(0.9, 0), new(0.2, 0)]), 9);
}
