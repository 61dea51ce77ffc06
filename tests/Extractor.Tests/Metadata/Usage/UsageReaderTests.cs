using Extractor.Metadata;
using Extractor.Model;

namespace Extractor.Tests.Metadata.Usage;

public sealed class UsageReaderTests
{
    private const string ByCc = "https://creativecommons.org/licenses/by/4.0/";

    [Theory]
    [InlineData("<link rel='license' href='/terms'>", "https://example.org/terms", Origin.Metadata)]
    [InlineData("<link rel='license' href='https://creativecommons.org/licenses/by/4.0/'>", ByCc, Origin.Metadata)]
    [InlineData("<meta name='dcterms.license' content='https://creativecommons.org/licenses/by/4.0/'>", ByCc, Origin.Metadata)]
    [InlineData("<meta name='DC.rights' content='https://creativecommons.org/licenses/by/4.0/'>", ByCc, Origin.Metadata)]
    [InlineData("<meta name='dcterms.license' content='Open Government Licence'>", "Open Government Licence", Origin.Metadata)]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"A\",\"license\":\"https://creativecommons.org/licenses/by/4.0/\"}</script>", ByCc, Origin.Metadata)]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"A\",\"license\":{\"@type\":\"CreativeWork\",\"name\":\"CC BY\",\"url\":\"https://creativecommons.org/licenses/by/4.0/\"}}</script>", ByCc, Origin.Metadata)]
    [InlineData("<p>Text. <a rel='nofollow license' href='/licence'>Licence</a></p>", "https://example.org/licence", Origin.Declared)]
    [InlineData("<footer>Texts under <a href='https://creativecommons.org/licenses/by/4.0/'>CC BY 4.0</a></footer>", ByCc, Origin.Declared)]
    public void Reads_the_licence(string html, string expected, Origin origin)
    {
        var license = Read(html).License;
        Assert.Equal((expected, origin), (license?.Value, license?.Origin ?? Origin.Derived));
    }

    [Theory]
    [InlineData("<figure><img src='a.jpg'><figcaption>Quay. <a href='https://creativecommons.org/licenses/by/4.0/'>CC BY</a></figcaption></figure>")]
    [InlineData("<div class='image-credit'>Photo: <a rel='license' href='https://creativecommons.org/licenses/by/4.0/'>CC BY</a></div>")]
    [InlineData("<p><a href='https://creativecommons.org/licenses/by/4.0/'>CC BY</a> and <a href='https://creativecommons.org/licenses/by-sa/4.0/'>CC BY-SA</a> differ.</p>")]
    [InlineData("<p><a href='https://creativecommons.org/about/'>Creative Commons</a></p>")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"ImageObject\",\"license\":\"https://creativecommons.org/licenses/by/4.0/\"}</script>")]
    public void Takes_no_licence_of_an_image_nor_one_of_several(string html) => Assert.Null(Read(html).License);

    [Theory]
    [InlineData("<meta name='copyright' content='© 2026 The Example &amp; Sons'>", "© 2026 The Example & Sons")]
    [InlineData("<meta name='dcterms.rightsHolder' content='Jane Roe'>", "Jane Roe")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"A\",\"copyrightHolder\":{\"@type\":\"Organization\",\"name\":\"The Example\"}}</script>", "The Example")]
    [InlineData("<meta name='dc.rights' content='https://creativecommons.org/licenses/by/4.0/'>", null)]
    public void Reads_the_copyright(string html, string? expected) => Assert.Equal(expected, Read(html).Copyright?.Value);

    [Theory]
    [InlineData("<meta name='robots' content='NOINDEX, max-snippet: -1,max-image-preview:large'>", "robots noindex|robots max-snippet:-1|robots max-image-preview:large")]
    [InlineData("<meta name='googlebot' content='noarchive'><meta name='robots' content='noai, noimageai'>", "robots noai|robots noimageai|googlebot noarchive")]
    [InlineData("<meta name='GPTBot' content='noindex'>", "gptbot noindex")]
    [InlineData("<meta name='robots' content='noindex, unavailable_after: Wednesday, 03-Mar-27 08:00:00 GMT, nofollow'>", "robots noindex|robots nofollow|robots unavailable_after:wednesday, 03-mar-27 08:00:00 gmt")]
    [InlineData("<meta name='robots' content='noindex,noindex, ,'>", "robots noindex")]
    [InlineData("<meta name='description' content='noindex'>", "")]
    public void Reads_directives_to_robots(string html, string expected) =>
        Assert.Equal(expected, string.Join('|', Read(html).Robots.Select(directive => $"{directive.Agent} {directive.Directive}")));

    [Theory]
    [InlineData("<meta name='tdm-reservation' content='1'><meta name='tdm-policy' content='/tdm.json'>", true, "https://example.org/tdm.json")]
    [InlineData("<meta name='tdm-reservation' content='0'>", false, null)]
    [InlineData("<meta name='tdm-reservation' content='maybe'>", null, null)]
    [InlineData("<p>tdm-reservation: 1</p>", null, null)]
    public void Reads_the_reservation_of_text_and_data_mining(string html, bool? reservation, string? policy) =>
        Assert.Equal((reservation, policy), (Read(html).TdmReservation, Read(html).TdmPolicy));

    [Theory]
    [InlineData("false", false)]
    [InlineData("true", true)]
    [InlineData("\"False\"", false)]
    [InlineData("\"http://schema.org/True\"", true)]
    [InlineData("\"perhaps\"", null)]
    public void Reads_whether_the_article_is_free(string value, bool? expected) =>
        Assert.Equal(expected, Read("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"A\",\"isAccessibleForFree\":" + value + "}</script>").AccessibleForFree);

    [Theory]
    [InlineData("locked", false)]
    [InlineData("free", true)]
    [InlineData("metered", null)]
    public void Reads_the_tier_of_the_content(string tier, bool? expected) =>
        Assert.Equal(expected, Read($"<meta property='article:content_tier' content='{tier}'>").AccessibleForFree);

    [Fact]
    public void Says_nothing_where_the_page_says_nothing() => Assert.Equivalent(new UsageInfo(), Read("<p>All rights are left unsaid.</p>"));

    private static UsageInfo Read(string html) => new MetadataReader().Read(Layout.Pages.Of(html, url: "https://example.org/a")).Usage;
}
