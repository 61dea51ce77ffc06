using Extractor.Layout;
using Extractor.Model;

namespace Extractor.Tests.Layout;

public sealed class BoldHeadingsTests
{
    private const string Text = "The road bridge was carried away before dawn on Friday, when an earthen dam that holds back a farm reservoir gave way.";

    [Theory]
    [InlineData("<p>{0}</p><p><strong>Across the border</strong></p><p>{0} Again.</p>", "Across the border")]
    [InlineData("<p>{0}</p><div class='srodtytul'><b>Kolej nie nadążała</b></div><p>{0} Again.</p>", "Kolej nie nadążała")]
    [InlineData("<div>{0}<br><br><b>Is it worth it?</b><br><br>{0} Again.</div>", "Is it worth it?")]
    [InlineData("<p>{0}</p><p><strong>为何受到关注</strong></p><p>业内人士认为，这条海缆的意义不限于供电，过去两市的风电要绕道内陆电网。</p>", "为何受到关注")]
    [InlineData("<p>{0}</p><p><b>What you need</b></p><ul><li>A small single-board computer with memory</li><li>A disk of any size</li></ul>", "What you need")]
    [InlineData("<p><b>What happened</b></p><p>{0}</p>", "What happened")]
    public void A_short_bold_line_above_text_is_a_heading(string body, string heading)
    {
        var article = Read(body);
        var block = Assert.Single(article.Blocks, block => block.Kind == BlockKind.Heading);
        Assert.Equal((heading, 3), (block.Span.Of(article.Text), block.Level));
    }

    [Theory]
    [InlineData("<p>{0}</p><p><b>Driving the news:</b> The dam was built in 1967 and nobody had looked at it.</p><p>{0} Again.</p>")]
    [InlineData("<p>{0}</p><p><strong>Jane Citizen, head of the office, commented:</strong></p><p>{0} Again.</p>")]
    [InlineData("<p>{0}</p><p><strong>Nobody was hurt.</strong></p><p>{0} Again.</p>")]
    [InlineData("<p>{0}</p><p>{0} Again.</p><p><strong>SNS Bishkek</strong></p>")]
    [InlineData("<p><b>Jane Roe</b></p><p>{0}</p><p>{0} Again.</p>")]
    [InlineData("<p>{0}</p><p><b>Media contact</b></p><p><b>Jane Roe</b></p><p>{0} Again.</p>")]
    public void Other_bold_text_is_none(string body) =>
        Assert.DoesNotContain(Read(body).Blocks, block => block.Kind == BlockKind.Heading);

    [Fact]
    public void A_bold_line_stands_below_the_heading_that_the_mark_up_tells()
    {
        var article = Read("<p>{0}</p><h3>The flood</h3><p>{0} Again.</p><p><b>Across the border</b></p><p>{0} Once more.</p>");
        Assert.Equal([3, 4], article.Blocks.Where(block => block.Kind == BlockKind.Heading).Select(block => block.Level!.Value));
    }

    private static Article Read(string body) =>
        new ArticleReader().Read(
            Pages.Of($"<html><body><h1>Floods leave 4,300 without homes</h1><div class='article-body'>{body.Replace("{0}", Text, StringComparison.Ordinal)}</div></body></html>"),
            new PageMetadata(),
            CancellationToken.None);
}
