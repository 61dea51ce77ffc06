namespace Extractor.Tests.Layout;

public sealed class StructureSummaryTests
{
    private const string Body = "<p>The council met on Monday.</p><p>It voted late at night.</p><p>The mayor was glad.</p>";
    private const string List = "<ul><li>The bridge will cost four million.<li>Work begins in the spring.</ul>";

    [Theory]
    [InlineData("<h2>Key takeaways</h2>" + List + Body)]
    [InlineData(Body + "<h3>At a glance:</h3>" + List + Body)]
    [InlineData("<p><strong>Das Wichtigste</strong></p>" + List + Body)]
    [InlineData("<p><strong>L’essentiel</strong></p>" + List + Body)]
    [InlineData(List + Body)]
    [InlineData("<p>The town decides on its bridge after ten years.</p>" + List + Body)]
    public void Bullets_that_sum_up_are_found(string html) => Assert.Equal(
        ["The bridge will cost four million.", "Work begins in the spring."], StructurePages.Bullets(StructurePages.OfHtml(html)));

    [Theory]
    [InlineData(Body + List + Body)]
    [InlineData("<h2>What the bridge needs</h2>" + List + Body)]
    [InlineData("<ul><li><a href=/1>Fire at the old mill again</a><li><a href=/2>School bus rules are tightened</a></ul>" + Body)]
    [InlineData("<div><p>Subscribe to continue reading.</p></div><ul><li>Unlimited reading on all of your devices<li>The puzzle of the day by e-mail</ul>" + Body)]
    [InlineData("<ul><li>Share<li>Print</ul>" + Body)]
    [InlineData("<ul><li>Have you found an error in it?<li>Please mark the words and tell us.</ul>" + Body)]
    public void A_list_in_the_body_or_of_links_is_none(string html) => Assert.Empty(StructurePages.OfHtml(html).SummaryBullets);
}
