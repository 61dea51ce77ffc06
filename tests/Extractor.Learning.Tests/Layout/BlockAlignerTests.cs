using Extractor.Layout;
using Extractor.Learning.Layout;
using Extractor.Model;

namespace Extractor.Learning.Tests.Layout;

public class BlockAlignerTests
{
    private const string Gold = "The cable between Bergen and Aberdeen opened on Monday.\nBackground\nIt carries sixty terabits a second, its owner said on the same day.";

    [Theory]
    [InlineData("The cable between Bergen and Aberdeen opened on Monday.", true)]
    [InlineData("Read more: The cable between Bergen and Aberdeen opened on Monday", true)]
    [InlineData("Background", true)]
    [InlineData("Related", false)]
    [InlineData("Sign up for our newsletter and never miss the news again", false)]
    [InlineData("Monday", false)]
    public void Takes_a_long_segment_by_its_words_and_a_short_one_by_its_line(string text, bool expected)
    {
        var segments = Segments("It carries sixty terabits a second, its owner said on the same day.", text);

        Assert.Equal([true, expected], new BlockAligner(Gold).Align(segments));
    }

    [Fact]
    public void Takes_a_short_segment_only_near_to_a_long_one()
    {
        var segments = Segments(["Background", .. Enumerable.Repeat("Home", 8), "The cable between Bergen and Aberdeen opened on Monday."]);

        Assert.False(new BlockAligner(Gold).Align(segments)[0]);
    }

    [Fact]
    public void Keeps_of_copies_the_one_among_other_content()
    {
        var segments = Segments(
            "The cable between Bergen and Aberdeen opened on Monday.", "a", "b", "c", "d", "e", "f",
            "The cable between Bergen and Aberdeen opened on Monday.", "Background", "It carries sixty terabits a second, its owner said on the same day.");

        var aligned = new BlockAligner(Gold).Align(segments);

        Assert.False(aligned[0]);
        Assert.Equal([true, true, true], aligned[^3..]);
    }

    private static List<Segment> Segments(params string[] texts) =>
        [.. texts.Select((text, i) => new Segment { Index = i, Text = text, Runs = [], Kind = BlockKind.Paragraph, ElementRange = new TextSpan(0, 0) })];
}
