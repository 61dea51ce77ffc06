using Extractor.Model;
using Extractor.Narrative;

namespace Extractor.Tests.Narrative;

public sealed class StoryOutlineTests
{
    private static StoryOutline Of(params string[] lines)
    {
        var article = Layers.Of(lines);
        var blocks = new StoryBlocks(article.Article);
        var sentences = article.Get<TextLayer>().Sentences;
        return new(article, [.. Enumerable.Range(0, sentences.Count).Where(i => blocks[sentences[i].Block])]);
    }

    [Fact]
    public void Counts_from_a_heading_of_the_mark_up()
    {
        var outline = Of("The board met.", "# What is next", "It will vote.", "Then it will build.");

        Assert.Equal([0, 1, 2], Enumerable.Range(0, 3).Select(outline.Since));
        Assert.Equal([0, 1, 1], Enumerable.Range(0, 3).Select(outline.Above));
        Assert.Equal([true, false, false], Enumerable.Range(0, 3).Select(outline.IsBeforeHeading));
    }

    [Fact]
    public void Takes_a_short_line_without_a_full_stop_for_a_heading()
    {
        var outline = Of("The board met.", "What is next", "It will vote.");

        Assert.Equal([false, true, false], Enumerable.Range(0, 3).Select(outline.IsHeading));
        Assert.Equal(1, outline.Since(2));
        Assert.True(outline.IsBeforeHeading(0));
    }

    [Fact]
    public void Counts_from_a_heading_above_all() => Assert.Equal(1, Of("# Report", "The board met.").Since(0));
}
