namespace Extractor.Model.Tests.Text;

public sealed class SourceMapTests
{
    // Page "<p>AT&amp;T said</p>" gives "AT&T said": the reference is one unit of text and five of the page.
    private static readonly SourceMap Map = new([new(0, 2, 3, 2), new(2, 1, 5, 5), new(3, 6, 10, 6)]);

    [Theory]
    [InlineData(0, 2, 3, 5)]
    [InlineData(1, 2, 4, 5)]
    [InlineData(2, 3, 5, 10)]
    [InlineData(0, 4, 3, 11)]
    [InlineData(5, 9, 12, 16)]
    public void Leads_back_to_the_page(int start, int end, int sourceStart, int sourceEnd) =>
        Assert.Equal(new TextSpan(sourceStart, sourceEnd), Map.ToSource(new TextSpan(start, end)));

    [Fact]
    public void Knows_no_source_for_text_that_the_pipeline_inserted()
    {
        var map = new SourceMap([new(0, 4, 10, 4), new(5, 4, 30, 4)]);
        Assert.Null(map.ToSource(new TextSpan(4, 5)));
        Assert.Equal(new TextSpan(13, 31), map.ToSource(new TextSpan(3, 6)));
    }

    [Fact]
    public void Refuses_runs_that_overlap() => Assert.Throws<ArgumentException>(() => new SourceMap([new(0, 4, 0, 4), new(3, 2, 8, 2)]));
}
