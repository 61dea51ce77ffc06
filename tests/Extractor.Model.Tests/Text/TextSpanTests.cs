namespace Extractor.Model.Tests.Text;

public sealed class TextSpanTests
{
    [Fact]
    public void Covers_half_open_offsets() => Assert.Equal("Oslo", new TextSpan(3, 7).Of("In Oslo."));

    [Fact]
    public void Refuses_a_text_that_it_was_not_made_for() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(3, 70).Of("In Oslo."));

    [Theory]
    [InlineData(0, 4, 4, 8, false)]
    [InlineData(0, 5, 4, 8, true)]
    [InlineData(5, 6, 4, 8, true)]
    [InlineData(8, 9, 4, 8, false)]
    public void Overlaps_where_a_unit_is_shared(int start, int end, int otherStart, int otherEnd, bool expected) =>
        Assert.Equal(expected, new TextSpan(start, end).Overlaps(new TextSpan(otherStart, otherEnd)));

    [Fact]
    public void Sorts_by_start_then_by_end()
    {
        TextSpan[] spans = [new(4, 9), new(0, 9), new(4, 6)];
        Array.Sort(spans);
        Assert.Equal([new(0, 9), new(4, 6), new(4, 9)], spans);
    }
}
