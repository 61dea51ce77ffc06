using Extractor.Layout;

namespace Extractor.Tests.Layout;

public sealed class ProfileScaleTests
{
    [Theory]
    [InlineData("C · 0.72", "C", "0.72")]
    [InlineData("0.72 (C)", "C", "0.72")]
    [InlineData("A/B | 0,81", "A/B", "0,81")]
    [InlineData("B+", "B+", null)]
    [InlineData("0.9", null, "0.9")]
    public void A_grade_and_a_score_are_read_in_any_order(string text, string? grade, string? score)
    {
        Assert.True(ProfileScale.TryScore(Part(text), out var letter, out var number));
        Assert.Equal((grade, score), (letter?.Text, number?.Text));
    }

    [Theory]
    [InlineData("Medium")]
    [InlineData("Class C")]
    [InlineData("C major")]
    [InlineData("10.72")]
    [InlineData("·")]
    public void Other_words_are_no_score(string text) => Assert.False(ProfileScale.TryScore(Part(text), out _, out _));

    [Theory]
    [InlineData("0.90–1.00AHigh — direct sources", "0.90–1.00|A|High — direct sources")]
    [InlineData("0.75–0.89A/BStrong", "0.75–0.89|A/B|Strong")]
    [InlineData("0.10 - 0.34 D Weak signal", "0.10 - 0.34|D|Weak signal")]
    [InlineData("0.55–0.74\nB/C\nMedium", "0.55–0.74|B/C|Medium")]
    public void A_row_of_the_scale_has_three_cells(string text, string expected)
    {
        var segments = new PlainTextSegmentReader().Read(text);
        Assert.Equal(segments.Count, ProfileScale.ReadRow(segments, 0, SegmentPart.All(segments[0]), out var cells));
        Assert.Equal(expected, string.Join('|', cells.Select(cell => cell.Text)));
    }

    [Theory]
    [InlineData("0.5 per cent more")]
    [InlineData("1.00–2.50 euros a kilo")]
    [InlineData("0–1 at half time")]
    public void Other_ranges_are_no_row(string text)
    {
        var segments = new PlainTextSegmentReader().Read(text);
        Assert.Equal(0, ProfileScale.ReadRow(segments, 0, SegmentPart.All(segments[0]), out _));
    }

    private static SegmentPart Part(string text) => SegmentPart.All(new PlainTextSegmentReader().Read(text)[0]);
}
