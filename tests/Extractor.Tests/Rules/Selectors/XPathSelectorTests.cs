using Extractor.Rules.Selectors;
using Extractor.Tests.Layout;

namespace Extractor.Tests.Rules.Selectors;

public sealed class XPathSelectorTests
{
    private const string Page =
        """
        <html><head><meta name="date" content="2026-03-04"></head><body><div class="story"><h1>Head</h1><p>One</p><p>Two</p></div>
        <div class="foot"><p>Three</p></div></body></html>
        """;

    [Theory]
    [InlineData("//p", "p:One p:Two p:Three")]
    [InlineData("//div[@class='story']/p[2]", "p:Two")]
    [InlineData("/html/body/div[last()]/p", "p:Three")]
    [InlineData("xpath: //h1", "h1:Head")]
    [InlineData("(//p)[1]", "p:One")]
    [InlineData("//p[contains(., 'Tw')]/preceding-sibling::h1", "h1:Head")]
    [InlineData("//h1/text()", "#text:Head")]
    [InlineData("//meta[@name='date']/@content", "meta@2026-03-04")]
    [InlineData("//h2", "")]
    public void Selects_elements_attributes_and_text(string selector, string expected)
    {
        var found = PageSelectors.Parse(selector).Select(Pages.Of(Page).Root!, new SelectorBudget(Page.Length, CancellationToken.None));
        Assert.Equal(expected, string.Join(' ', found.Select(node => node.Node.Name + (node.Attribute is null ? ":" + node.Node.InnerText : "@" + node.Attribute))));
    }

    [Theory]
    [InlineData("//p[")]
    [InlineData("//x:p")]
    [InlineData("//p[nosuch()]")]
    [InlineData("xpath:count(//p)")]
    [InlineData("xpath:")]
    public void Refuses_what_is_no_path(string selector) => Assert.Throws<FormatException>(() => PageSelectors.Parse(selector));

    [Theory]
    [InlineData("//p[count(//p[count(//p) > 1]) > 1]")]
    [InlineData("//p[contains(string(/), 'nowhere')]")]
    [InlineData("//*[preceding::*[following::*]]/following::p[1]")]
    public void Stops_a_path_that_takes_more_steps_than_the_page_can_bear(string selector)
    {
        var page = Pages.Of(string.Concat(Enumerable.Repeat("<div><p>x</p></div>", 20_000)));
        Assert.Throws<SelectorBudgetException>(() => PageSelectors.Parse(selector).Select(page.Root!, new SelectorBudget(page.Markup.Length, CancellationToken.None)));
    }
}
