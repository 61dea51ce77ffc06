using System.Text;
using Extractor.Rules.Selectors;
using Extractor.Tests.Layout;

namespace Extractor.Tests.Rules.Selectors;

public sealed class CssSelectorTests
{
    private const string Page =
        """
        <html><head><title>T</title></head><body id="top">
        <div id="a" class="story  lead" lang="en-GB"><p id="b">One</p><p id="c" class="ad">Two</p><!-- x --><span id="d" data-kind="Credit line"><b id="e"></b></span></div>
        <div id="f" class="story"><section id="g"><p id="h">Three</p></section><p id="i">Four</p><a id="j" href="https://example.org/by/jane.html" rel="author nofollow">Jane</a></div>
        <ul id="k"><li id="l">1</li><li id="m">2</li><li id="n">3</li><li id="o">4</li></ul>
        </body></html>
        """;

    [Theory]
    [InlineData("p", "b c h i")]
    [InlineData("P", "b c h i")]
    [InlineData(".story", "a f")]
    [InlineData("div.story.lead", "a")]
    [InlineData("#h", "h")]
    [InlineData(".story p", "b c h i")]
    [InlineData(".story > p", "b c i")]
    [InlineData("div section p", "h")]
    [InlineData("p + p", "c")]
    [InlineData("p + span", "d")]
    [InlineData("p ~ span", "d")]
    [InlineData("section ~ a", "j")]
    [InlineData("p ~ p", "c")]
    [InlineData("div+ul>li:first-child", "l")]
    [InlineData("[data-kind]", "d")]
    [InlineData("[data-kind='Credit line']", "d")]
    [InlineData("[data-kind=\"credit LINE\" i]", "d")]
    [InlineData("[data-kind~=line]", "d")]
    [InlineData("[lang|=en]", "a")]
    [InlineData("[href^='https://']", "j")]
    [InlineData("[href$='.html']", "j")]
    [InlineData("[href*='/by/']", "j")]
    [InlineData("a[rel~=author]", "j")]
    [InlineData("li:last-child", "o")]
    [InlineData("li:nth-child(2n+1)", "l n")]
    [InlineData("li:nth-child(even)", "m o")]
    [InlineData("li:nth-child(-n+2)", "l m")]
    [InlineData("li:nth-child(3)", "n")]
    [InlineData("li:nth-last-child(2)", "n")]
    [InlineData("p:only-child", "h")]
    [InlineData("b:empty", "e")]
    [InlineData("div p:not(.ad)", "b h i")]
    [InlineData("div p:not(.ad, #b)", "h i")]
    [InlineData("div > :is(p, section)", "b c g i")]
    [InlineData("#i, #b", "b i")]
    [InlineData(":root > body", "top")]
    [InlineData("article", "")]
    public void Selects_in_page_order(string selector, string ids) => Assert.Equal(ids, Select(selector, Page));

    [Fact]
    public void Compares_attributes_as_a_browser_reads_them() =>
        Assert.Equal("x", Select("[href='/a?b=1&c=2']", """<a id="x" href="/a?b=1&amp;c=2">A</a>"""));

    [Fact]
    public void Takes_signs_of_classes_behind_a_backslash() =>
        Assert.Equal("x", Select(@".md\:flex", """<div id="x" class="md:flex"></div>"""));

    [Theory]
    [InlineData("", "an element, .class, #id, [attribute] or :pseudo-class is missing")]
    [InlineData("div >", "a selector is missing at its end")]
    [InlineData("div,", "a selector is missing at its end")]
    [InlineData("div > > p", "at character 7, where '>' stands")]
    [InlineData("p[class", "'=' is missing at its end")]
    [InlineData("p[class='a", "the quotation mark at character 9 is not closed")]
    [InlineData("p:has(a)", "':has' at character 2 is not known")]
    [InlineData("p::before", "pseudo-elements are no elements")]
    [InlineData("p:nth-child(x)", "'x' at character 13 is no place")]
    [InlineData("p:not(:not(a))", ":not() and :is() do not nest")]
    [InlineData("p!", "where '!' stands")]
    public void Says_what_is_wrong_with_a_selector(string selector, string message) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => CssSelector.Parse(selector)).Message, StringComparison.Ordinal);

    [Fact]
    public void Refuses_more_compounds_than_it_can_hold() =>
        Assert.Contains("65 parts", Assert.Throws<FormatException>(() => CssSelector.Parse(string.Join(' ', Enumerable.Repeat("a", 65)))).Message, StringComparison.Ordinal);

    [Fact]
    public void Takes_steps_in_proportion_to_the_page_where_searches_within_searches_would_not_end()
    {
        var html = new StringBuilder();
        for (var i = 0; i < 2000; i++) html.Append(string.Concat(Enumerable.Repeat("<div>", 60))).Append("<p>x</p>").Append(string.Concat(Enumerable.Repeat("</div>", 60)));
        var selector = CssSelector.Parse(string.Join(' ', Enumerable.Repeat("div", 30)) + " p");
        var page = Pages.Of(html.ToString());
        Assert.Equal(2000, selector.Select(page.Root!, new SelectorBudget(page.Markup.Length, CancellationToken.None)).Count);
    }

    [Fact]
    public void Counts_the_siblings_of_a_long_list_once()
    {
        var html = string.Concat(Enumerable.Repeat("<div><b>x</b></div>", 100_000));
        var page = Pages.Of(html);
        Assert.Equal(100_001, CssSelector.Parse("*:last-child").Select(page.Root!, new SelectorBudget(page.Markup.Length, CancellationToken.None)).Count);
    }

    [Fact]
    public void Ends_with_the_token()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var page = Pages.Of(string.Concat(Enumerable.Repeat("<p>x</p>", 10_000)));
        Assert.Throws<OperationCanceledException>(() => CssSelector.Parse("p").Select(page.Root!, new SelectorBudget(page.Markup.Length, stop.Token)));
    }

    private static string Select(string selector, string html) =>
        string.Join(' ', CssSelector.Parse(selector).Select(Pages.Of(html).Root!, new SelectorBudget(html.Length, CancellationToken.None))
            .Select(found => found.Node.GetAttributeValue("id", found.Node.Name)));
}
