using Extractor.Metadata;
using Extractor.Tests.Decoding;

namespace Extractor.Tests.Metadata.Sites;

public sealed class SiteNameReaderTests
{
    [Theory]
    [InlineData("<title>Bank cuts rates - The Example</title><a href='/'>The Example</a><h1>Bank cuts rates</h1>", "The Example")]
    [InlineData("<title>The Example - bank cuts rates</title><img alt='The Example'><h1>Bank cuts rates at last</h1>", "The Example")]
    [InlineData("<title>THE EXAMPLE :: Bank cuts rates :: Economy</title><meta name=copyright content='The Example'>", "The Example")]
    [InlineData("<title>Bank cuts rates: The Example</title><h1 class=logo><a href='/'>The Example</a></h1>", "The Example")]
    [InlineData("<title>Zinsen sinken - Der-Kurier.example</title><span class=logo>Der-Kurier</span>", "Der-Kurier")]
    [InlineData("<title>利下げを決定：北の港新聞</title><h2><a href='/'>北の港新聞</a></h2>", "北の港新聞")]
    [InlineData("<title>Bank cuts rates | The Example</title><h1>Bank cuts rates</h1>", "The Example")]
    [InlineData("<title>Bank cuts rates - and then some</title><h1>Nothing alike</h1>", null)]
    public void Names_the_site_that_the_title_and_the_page_name(string html, string? name) => Assert.Equal(name, new MetadataReader().Read(Pages.Html(html)).Publisher);
}
