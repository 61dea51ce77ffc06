using Extractor.Metadata;
using Extractor.Tests.Decoding;

namespace Extractor.Tests.Metadata.Sections;

public sealed class SectionReaderTests
{
    [Theory]
    [InlineData("<div class=breadcrumb><a href='/'>Home</a> / <a href='/e'>Economy</a></div><h1>Bank cuts rates</h1>", "Economy")]
    [InlineData("<p><a href='/'>Home</a> &gt; <a href='/e'>Economy</a> &gt; Bank cuts rates</p><h1>Bank cuts rates</h1>", "Economy")]
    [InlineData("<p id=Breadcrumb>トップ＞経済＞記事</p><h1>利下げ</h1>", "経済")]
    [InlineData("<main><div><a href='/economy'>Economy</a></div><h1>Bank cuts rates</h1></main>", "Economy")]
    [InlineData("<main><p class=kicker>Economy</p><h1>Bank cuts rates</h1></main>", "Economy")]
    [InlineData("<title>Opinion | Cut rates</title><main><p>Opinion</p><p>Jane Roe</p><h1>Cut rates</h1></main>", "Opinion")]
    [InlineData("<main><p itemprop=articleSection>Economy</p><h1>Bank cuts rates</h1></main>", "Economy")]
    [InlineData("<ul><li><a href='/sport'>Sport</a></li><li><a href='/login'>Log in</a></li></ul><main><h1>Bank cuts rates</h1></main>", null)]
    [InlineData("<main><p>Advertisement</p><h1>Bank cuts rates</h1></main>", null)]
    public void Names_the_section_that_the_page_shows(string html, string? section) => Assert.Equal(section, new MetadataReader().Read(Pages.Html(html)).Section?.Value);
}
