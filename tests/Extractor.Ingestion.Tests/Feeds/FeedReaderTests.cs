using System.Text;
using Extractor.Ingestion.Feeds;

namespace Extractor.Ingestion.Tests.Feeds;

public sealed class FeedReaderTests
{
    private static string[] Links(string feed) => [.. FeedReader.Read(Encoding.UTF8.GetBytes(feed), new Uri("https://example.org/news/feed")).Select(item => item.Url)];

    [Theory]
    [InlineData("""<rss version="2.0"><channel><title>T</title><item><link>https://example.org/1</link><pubDate>yesterday</pubDate></item><item><guid>https://example.org/2</guid></item><item><title>none</title></item></channel></rss>""")]
    [InlineData("""<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://my.netscape.com/rss.dtd"><rss version="0.91"><channel><link>https://example.org/</link><item><link> https://example.org/1 </link></item><item><link>/2</link></item></channel></rss>""")]
    [InlineData("""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><link>https://example.org/</link></channel><item><link>https://example.org/1</link></item><item><link>https://example.org/2</link></item></rdf:RDF>""")]
    [InlineData("""<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>x</id><updated>2026-03-04T00:00:00Z</updated><link href="https://example.org/"/><entry><id>a</id><title>A</title><updated>now</updated><link rel="enclosure" href="a.mp3"/><link href="https://example.org/1"/></entry><entry><id>b</id><title>B</title><updated>2026-03-04T00:00:00Z</updated><link rel="alternate" href="/2"/></entry></feed>""")]
    [InlineData("""{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"a","url":"https://example.org/1","date_published":"2026-03-04"},{"id":"b","external_url":"/2"},{"id":"c"}]}""")]
    public void Reads_the_addresses_of_items(string feed) => Assert.Equal(["https://example.org/1", "https://example.org/2"], Links(feed));

    [Theory]
    [InlineData("")]
    [InlineData("<html><body>no feed</body></html>")]
    [InlineData("<rss version=\"2.0\"><channel><item>")]
    [InlineData("{\"title\":1}")]
    [InlineData("{\"items\":")]
    public void Refuses_what_is_no_feed(string feed) => Assert.Throws<InvalidDataException>(() => Links(feed));

    [Theory]
    [InlineData("""<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><item><link>https://example.org/&x;</link></item></channel></rss>""")]
    [InlineData("""<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><rss version="2.0"><channel><item><link>https://example.org/&b;</link></item></channel></rss>""")]
    public void Follows_no_entity(string feed) => Assert.Throws<InvalidDataException>(() => Links(feed));
}
