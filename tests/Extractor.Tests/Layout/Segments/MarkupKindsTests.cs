namespace Extractor.Tests.Layout.Segments;

/// <summary>Elements of AMP pages and elements whose content a browser shows only in part.</summary>
public sealed class MarkupKindsTests
{
    [Theory]
    [InlineData("<p>One</p><amp-ad type='x'><div placeholder>Advertisement</div><div fallback>No ad</div></amp-ad><p>Two</p>")]
    [InlineData("<amp-sidebar><ul><li><a href='/'>News</a></li></ul></amp-sidebar><p>One</p><p>Two</p>")]
    [InlineData("<p>One</p><p>Two</p><amp-user-notification><p>We use cookies.</p></amp-user-notification>")]
    [InlineData("<p>One</p><amp-img src='a.jpg' alt='A'><noscript><img src='a.jpg' alt='A'>Picture</noscript></amp-img><p>Two</p>")]
    [InlineData("<amp-analytics><script type='application/json'>{\"a\":1}</script></amp-analytics><p>One</p><p>Two</p>")]
    [InlineData("<p>One</p><amp-list src='a.json'><template type='amp-mustache'><div>{{title}}</div></template><div overflow>See more</div></amp-list><p>Two</p>")]
    [InlineData("<amp-accordion><section><h4>One</h4><p>Two</p></section></amp-accordion>")]
    [InlineData("<amp-fit-text>One</amp-fit-text><div>Two</div>")]
    public void Reads_the_text_of_AMP_pages_and_not_what_stands_around_it(string html) => Assert.Equal(["One", "Two"], Pages.Texts(html));

    [Theory]
    [InlineData("<p>One</p><noscript><img src='a.jpg'><p>Switch on JavaScript.</p></noscript><p>Two</p>")]
    [InlineData("<p>One</p><template><p>Filled in later.</p></template><p>Two</p>")]
    [InlineData("<p>One</p><div><template shadowrootmode='open'><p>Two</p></template></div>")]
    [InlineData("<details><summary>One</summary><p>Two</p></details>")]
    public void Reads_what_a_browser_shows_or_opens(string html) => Assert.Equal(["One", "Two"], Pages.Texts(html));

    [Fact]
    public void Reads_self_closed_elements_of_XHTML_as_empty() =>
        Assert.Equal(["One", "Two", "Three"], Pages.Texts("<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><head><script src='a.js'/></head><body><div/><a name='top'/><p>One</p><p/><div class='ad'/><p>Two</p><ul><li/><li>Three</li></ul></body></html>"));

    [Theory]
    [InlineData("<p dir='rtl'>\u200Fמשרד התחבורה הודיע</p>", "משרד התחבורה הודיע")]
    [InlineData("<p>\u202Bעלות הקו (NIS 18)\u202C גבוהה</p>", "עלות הקו (NIS 18) גבוהה")]
    [InlineData("<p>پل تازه\u200Cای بر رود</p>", "پل تازه\u200Cای بر رود")]
    public void Drops_marks_of_direction_and_keeps_what_joins_and_parts_letters(string html, string expected) => Assert.Equal([expected], Pages.Texts(html));
}
