using Extractor.Ingestion.Fetching;
using Extractor.Ingestion.Sources;
using Extractor.Ingestion.Tests.Fetching;
using Extractor.Model;

namespace Extractor.Ingestion.Tests;

public sealed class AddressConformanceTests : PageSourceTests, IDisposable
{
    private static readonly FetchOptions Options = new() { HostDelay = TimeSpan.Zero, HostConcurrency = 4, Retries = 0, AllowedHosts = ["127.0.0.1"] };
    private readonly TestSite site = new();
    private readonly PageFetcher fetcher = new(Options);

    public new void Dispose()
    {
        fetcher.Dispose();
        site.Dispose();
        base.Dispose();
    }

    protected override IPageSource Open(IReadOnlyList<string?> pages)
    {
        for (var i = 0; i < pages.Count; i++)
        {
            if (pages[i] is { } page) site.Answer($"/{i}", page);
        }

        return new AddressSource(Enumerable.Range(0, pages.Count).Select(i => site[$"/{i}"]), AddressKind.Page, fetcher, Options);
    }

    private async Task<string[]> LinesAsync(string path, AddressKind kind) =>
        [.. (await new AddressSource([site[path]], kind, fetcher, Options).PagesAsync()).Select(page => page.Line().Replace(site[""], "", StringComparison.Ordinal))];

    [Fact]
    public async Task Fetches_the_items_of_a_feed_each_once()
    {
        site.Answer("/feed", """<rss version="2.0"><channel><item><link>/a</link></item><item><link>/b</link></item><item><link>/a</link></item></channel></rss>""", "application/rss+xml")
            .Answer("/a", "1").Answer("/b", "2");
        Assert.Equal(["/a 1", "/b 2"], await LinesAsync("/feed", AddressKind.Feed));
    }

    [Fact]
    public async Task Goes_through_an_index_of_sitemaps_in_order()
    {
        site.Answer("/index", $"<sitemapindex><sitemap><loc>{site["/one.gz"]}</loc></sitemap><sitemap><loc>{site["/two"]}</loc></sitemap></sitemapindex>", "application/xml")
            .Answer("/one.gz", Packed.Gzip(site["/a"]), "application/gzip").Answer("/two", $"<urlset><url><loc>{site["/b"]}</loc></url></urlset>", "text/xml")
            .Answer("/a", "1").Answer("/b", "2");
        Assert.Equal(["/a 1", "/b 2"], await LinesAsync("/index", AddressKind.Sitemap));
    }

    [Fact]
    public async Task Ends_where_sitemaps_list_each_other()
    {
        site.Answer("/map", $"<sitemapindex><sitemap><loc>{site["/map"]}</loc></sitemap></sitemapindex>", "application/xml");
        Assert.Equal(["/map input.damaged"], await LinesAsync("/map", AddressKind.Sitemap));
    }

    [Fact]
    public async Task Gives_a_failure_for_a_feed_that_is_none()
    {
        site.Answer("/feed", "<html></html>");
        Assert.Equal(["/feed input.damaged"], await LinesAsync("/feed", AddressKind.Feed));
        Assert.Equal(["/none fetch.status"], await LinesAsync("/none", AddressKind.Feed));
    }
}
