using System.Text;
using Extractor.Ingestion.Fetching;
using Extractor.Model;

namespace Extractor.Ingestion.Tests.Fetching;

public sealed class PageFetcherTests : IDisposable
{
    private static readonly FetchOptions Quick = new() { HostDelay = TimeSpan.Zero, Retries = 0, AllowedHosts = ["127.0.0.1"], Timeout = TimeSpan.FromSeconds(20) };
    private readonly TestSite site = new();

    public void Dispose() => site.Dispose();

    private async Task<SourcedPage> FetchAsync(string url, FetchOptions? options = null)
    {
        using var fetcher = new PageFetcher(options ?? Quick);
        return await fetcher.FetchAsync(url, CancellationToken.None);
    }

    private async Task<string?> CodeAsync(string url, FetchOptions? options = null) => (await FetchAsync(url, options)).Failure?.Code;

    [Fact]
    public async Task Fetches_a_page_with_what_the_server_says_of_it()
    {
        site.Redirect("/old", "/new?x=1").Answer("/new", "<p>один</p>", "text/html; charset=UTF-8");
        var page = (await FetchAsync(site["/old"])).Page!;
        Assert.Equal((site["/old"], site["/new?x=1"], "text/html", "UTF-8"), (page.Path, page.Url!, page.MediaType!, page.HeaderCharset!));
        Assert.Equal("<p>один</p>", Encoding.UTF8.GetString(page.Content.Span));
        Assert.NotNull(page.RetrievedAt);
    }

    [Fact]
    public async Task Undoes_content_codings()
    {
        site.Answer("/", Packed.Gzip("<p>one</p>"), "text/html", fields: ("Content-Encoding", "gzip"));
        Assert.Equal("<p>one</p>", (await FetchAsync(site["/"])).Text());
    }

    [Fact]
    public async Task Names_itself()
    {
        string? agent = null;
        site.Answer("/", context =>
        {
            agent = context.Request.UserAgent;
            return Task.CompletedTask;
        });
        await FetchAsync(site["/"], Quick with { UserAgent = "NewsBot/1.0 (+https://example.org/bot)" });
        Assert.Equal("NewsBot/1.0 (+https://example.org/bot)", agent);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/a.html")]
    [InlineData("gopher://example.org/")]
    [InlineData("example.org/a.html")]
    [InlineData("http://127.0.0.1:1/")]
    [InlineData("http://localhost:1/")]
    [InlineData("http://[::1]:1/")]
    [InlineData("http://[::ffff:127.0.0.1]:1/")]
    [InlineData("http://0x7f000001:1/")]
    [InlineData("http://2130706433:1/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    public async Task Refuses_what_is_not_on_the_public_internet(string url) =>
        Assert.Equal(FailureCodes.AddressRefused, await CodeAsync(url, Quick with { AllowedHosts = [] }));

    [Fact]
    public async Task Refuses_a_redirect_to_a_private_host_or_another_scheme()
    {
        site.Redirect("/a", $"http://localhost:{site.Port}/secret").Redirect("/b", "file:///etc/passwd").Answer("/secret", "secret");
        Assert.Equal(FailureCodes.AddressRefused, await CodeAsync(site["/a"]));
        Assert.Equal(FailureCodes.AddressRefused, await CodeAsync(site["/b"]));
        Assert.DoesNotContain("/secret", site.Asked);
    }

    [Fact]
    public async Task Follows_no_endless_chain_of_redirects()
    {
        site.Redirect("/a", "/b").Redirect("/b", "/a");
        Assert.Equal(FailureCodes.Redirects, await CodeAsync(site["/a"]));
        Assert.Equal(6, site.Asked.Count(path => path != "/robots.txt"));
    }

    [Fact]
    public async Task Asks_robots_txt_once_and_keeps_to_it()
    {
        site.Answer("/robots.txt", "User-agent: extractor\nDisallow: /private\n", "text/plain").Answer("/open", "1").Answer("/private/page", "2");
        using var fetcher = new PageFetcher(Quick);
        Assert.NotNull((await fetcher.FetchAsync(site["/open"], CancellationToken.None)).Page);
        Assert.Equal(FailureCodes.Robots, (await fetcher.FetchAsync(site["/private/page"], CancellationToken.None)).Failure!.Code);
        Assert.Equal(["/robots.txt", "/open"], site.Asked);
    }

    [Theory]
    [InlineData(404, null)]
    [InlineData(403, null)]
    [InlineData(500, FailureCodes.Robots)]
    [InlineData(503, FailureCodes.Robots)]
    [InlineData(429, FailureCodes.Robots)]
    public async Task Takes_no_robots_txt_for_leave_and_an_ill_site_for_none(int status, string? code)
    {
        site.Answer("/robots.txt", "User-agent: *\nDisallow: /", "text/plain", status).Answer("/", "1");
        Assert.Equal(code, await CodeAsync(site["/"]));
    }

    [Fact]
    public async Task Reads_only_the_beginning_of_a_robots_txt_of_fifty_megabytes()
    {
        var sent = 0L;
        site.Answer("/robots.txt", async context =>
        {
            context.Response.SendChunked = true;
            var line = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Disallow: /nothing\n", 5000)));
            await context.Response.OutputStream.WriteAsync("User-agent: *\nDisallow: /private\n"u8.ToArray());
            for (; sent < 50_000_000; sent += line.Length) await context.Response.OutputStream.WriteAsync(line);
        }).Answer("/private", "1").Answer("/open", "1");
        using var fetcher = new PageFetcher(Quick);
        Assert.Equal(FailureCodes.Robots, (await fetcher.FetchAsync(site["/private"], CancellationToken.None)).Failure!.Code);
        Assert.NotNull((await fetcher.FetchAsync(site["/open"], CancellationToken.None)).Page);
        Assert.True(sent < 50_000_000, "all of it was read");
    }

    [Theory]
    [InlineData(404)]
    [InlineData(410)]
    [InlineData(500)]
    public async Task Says_with_which_status_the_server_refused(int status)
    {
        site.Answer("/", "no", status: status);
        var failure = (await FetchAsync(site["/"])).Failure!;
        Assert.Equal(FailureCodes.Status, failure.Code);
        Assert.Contains($"{status}", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tries_again_where_the_server_is_busy()
    {
        var tries = 0;
        site.Answer("/", async context =>
        {
            context.Response.StatusCode = ++tries < 3 ? 503 : 200;
            context.Response.ContentType = "text/html";
            context.Response.AddHeader("Retry-After", "0");
            await context.Response.OutputStream.WriteAsync("1"u8.ToArray());
        });
        Assert.Equal("1", (await FetchAsync(site["/"], Quick with { Retries = 2 })).Text());
        Assert.Equal(3, tries);
    }

    [Fact]
    public async Task Leaves_a_server_alone_that_asks_for_a_longer_wait_than_is_allowed()
    {
        site.Answer("/", "later", status: 503, fields: ("Retry-After", "86400"));
        Assert.Equal(FailureCodes.Status, await CodeAsync(site["/"], Quick with { Retries = 3 }));
        Assert.Single(site.Asked, "/");
    }

    [Theory]
    [InlineData("application/pdf")]
    [InlineData("image/png")]
    [InlineData("application/json")]
    public async Task Refuses_what_is_no_page(string type)
    {
        site.Answer("/", "1", type);
        Assert.Equal(FailureCodes.NoPage, await CodeAsync(site["/"]));
    }

    [Fact]
    public async Task Does_not_read_more_than_a_page_may_have()
    {
        site.Answer("/plain", new string('x', 2000)).Answer("/bomb", Packed.Gzip(new string(' ', 3_000_000)), "text/html", fields: ("Content-Encoding", "gzip"));
        var options = Quick with { MaxBytes = 1000 };
        Assert.Equal(FailureCodes.TooLarge, await CodeAsync(site["/plain"], options));
        Assert.Equal(FailureCodes.TooLarge, await CodeAsync(site["/bomb"], options));
    }

    [Fact]
    public async Task Gives_up_on_a_server_that_never_ends()
    {
        using var ended = new CancellationTokenSource();
        site.Answer("/robots.txt", "", "text/plain").Answer("/", async context =>
        {
            context.Response.ContentType = "text/html";
            context.Response.SendChunked = true;
            await context.Response.OutputStream.WriteAsync("<p>"u8.ToArray());
            await context.Response.OutputStream.FlushAsync();
            await Task.Delay(Timeout.Infinite, ended.Token).ContinueWith(_ => { }, TaskScheduler.Default);
        });
        Assert.Equal(FailureCodes.FetchTimeout, await CodeAsync(site["/"], Quick with { Timeout = TimeSpan.FromSeconds(1), MaxRetryDelay = TimeSpan.Zero }));
        await ended.CancelAsync();
    }

    [Fact]
    public async Task Says_that_a_server_cannot_be_reached()
    {
        var port = site.Port;
        site.Dispose();
        Assert.Equal(FailureCodes.Robots, await CodeAsync($"http://127.0.0.1:{port}/"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/1.0")]
    public void Refuses_to_go_without_a_name(string agent) => Assert.Throws<ArgumentException>(() => new PageFetcher(new FetchOptions { UserAgent = agent }));
}
