using Extractor.Layout;

namespace Extractor.Tests.Layout;

public sealed class RelatedReaderTests
{
    [Theory]
    [InlineData("<p>Also read: <a href=/a>Ferry doubles its sailings</a></p>", "Ferry doubles its sailings > /a")]
    [InlineData("<p><a href=/a>Read more: Ferry doubles its sailings</a></p>", "Ferry doubles its sailings > /a")]
    [InlineData("<p><b>RELATED:</b> <a href=/a>Ferry doubles its sailings</a></p>", "Ferry doubles its sailings > /a")]
    [InlineData("<p>Lesen Sie auch: Die Fähre fährt öfter</p>", "Die Fähre fährt öfter")]
    [InlineData("<p>Lire aussi : <a href=/a>Le bac double ses trajets</a></p>", "Le bac double ses trajets > /a")]
    [InlineData("<p>Lea también: <a href=/a>El ferri dobla sus viajes</a></p>", "El ferri dobla sus viajes > /a")]
    [InlineData("<aside><b>Read more</b><a href=/a>Ferry doubles its sailings</a></aside>", "Ferry doubles its sailings > /a")]
    public void A_line_that_begins_with_a_marker_is_a_related_link(string html, string expected)
    {
        var page = StructurePages.OfHtml("<p>Before it.</p>" + html + "<p>After it.</p>");
        Assert.Equal([expected], StructurePages.Related(page));
        Assert.Equal("Before it.\nAfter it.", StructurePages.Lines(page));
    }

    [Fact]
    public void Two_links_after_one_marker_are_two() => Assert.Equal(
        ["Snow depth at a high > /1", "Inspectors complain > /2"],
        StructurePages.Related(StructurePages.OfHtml("<p><b>See also:</b> <a href=/1>Snow depth at a high</a> | <a href=/2>Inspectors complain</a></p>")));

    [Fact]
    public void A_heading_above_links_makes_them_related()
    {
        var page = StructurePages.OfHtml(
            "<p>Text before.</p><aside><h3>Also read</h3><ul><li><a href=/1>Island picks a second site</a><li><a href=/2>New rules divide owners</a></ul></aside>"
            + "<p>Text after.</p><ul><li><a href=/3>Another list of links altogether</a></ul>");
        Assert.Equal(["Island picks a second site > /1", "New rules divide owners > /2"], StructurePages.Related(page));
        Assert.Contains("Text after.", StructurePages.Lines(page), StringComparison.Ordinal);
        Assert.Equal(SegmentUse.Related, page.Uses[1]);
    }

    [Fact]
    public void A_teaser_is_one_link_with_its_headline()
    {
        var page = StructurePages.OfHtml(
            "<section><h2>Related articles</h2><a href=/1><p>Interview</p><h4>We must think anew about the Alps</h4><p>An expert warns that the valleys will see more water.</p></a></section>");
        Assert.Equal(["We must think anew about the Alps > /1"], StructurePages.Related(page));
    }

    [Theory]
    [InlineData("<p>More ships came in May than ever before.</p>")]
    [InlineData("<p>Read the small print: it says that nobody is liable.</p>")]
    [InlineData("<p>Related costs rose by a tenth.</p>")]
    [InlineData("<h2>See also</h2><p>The museum is open on Sundays too.</p>")]
    public void Prose_is_not_related(string html) => Assert.Empty(StructurePages.OfHtml(html).RelatedLinks);

    [Fact]
    public void A_menu_is_not_related() => Assert.Empty(StructurePages.OfHtml(
        "<div>More in News</div><ul><li><a href=/w>World news and weather</a><li><a href=/s>Sport and results today</a></ul><p>The story.</p>",
        segment => segment.Text == "The story." ? SegmentUse.Content : SegmentUse.Boilerplate).RelatedLinks);
}
