using System.Text;
using Extractor.Ingestion.Feeds;

namespace Extractor.Ingestion.Tests.Feeds;

public sealed class SitemapReaderTests
{
    private static string[] Read(byte[] content) => [.. SitemapReader.Read(content).Select(item => (item.IsSitemap ? "map " : "page ") + item.Url)];

    private static string[] Read(string content) => Read(Encoding.UTF8.GetBytes(content));

    [Fact]
    public void Reads_pages_and_not_their_images() => Assert.Equal(["page https://example.org/1", "page https://example.org/2?a=1&b=2"], Read(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
          <url><loc> https://example.org/1 </loc><lastmod>2026-03-04</lastmod><image:image><image:loc>https://example.org/1.png</image:loc></image:image></url>
          <url><loc>https://example.org/2?a=1&amp;b=2</loc></url><url><loc>no address</loc></url>
        </urlset>
        """));

    [Fact]
    public void Reads_an_index() => Assert.Equal(["map https://example.org/a.xml.gz"], Read(
        """<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://example.org/a.xml.gz</loc></sitemap></sitemapindex>"""));

    [Fact]
    public void Reads_lines_and_what_is_compressed()
    {
        var text = "https://example.org/1\r\n\r\n# no address\nhttps://example.org/2";
        Assert.Equal(["page https://example.org/1", "page https://example.org/2"], Read(text));
        Assert.Equal(Read(text), Read(Packed.Gzip(text)));
    }

    [Theory]
    [InlineData("<html></html>")]
    [InlineData("<urlset><url>")]
    [InlineData("""<!DOCTYPE u [<!ENTITY x SYSTEM "file:///etc/passwd">]><urlset><url><loc>https://example.org/&x;</loc></url></urlset>""")]
    public void Refuses_what_is_no_sitemap(string content) => Assert.Throws<InvalidDataException>(() => Read(content));

    [Fact]
    public void Refuses_what_unfolds_beyond_what_a_sitemap_may_have() =>
        Assert.Throws<InvalidDataException>(() => Read(Packed.Gzip(new byte[60_000_000])));
}
