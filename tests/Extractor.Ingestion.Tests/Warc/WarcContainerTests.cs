using System.Text;
using Extractor.Ingestion.Containers;
using Extractor.Model;
using Extractor.Testing;

namespace Extractor.Ingestion.Tests.Warc;

public sealed class WarcContainerTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    private Task<IReadOnlyList<string>> LinesAsync(byte[] file, string name = "a.warc.gz", SourceOptions? options = null)
    {
        File.WriteAllBytes(folder[name], file);
        return SourcedPages.LinesAsync(folder[name], options);
    }

    private async Task<RawPage> PageAsync(byte[] record)
    {
        File.WriteAllBytes(folder["a.warc"], record);
        return Assert.Single(await SourcedPages.ReadAsync(folder["a.warc"])).Page!;
    }

    [Fact]
    public async Task Names_a_page_by_the_offset_of_its_record()
    {
        byte[][] records = [WarcBytes.Info(), WarcBytes.Response("https://a.example/", "one"), WarcBytes.Response("https://b.example/", "two")];
        byte[][] members = [.. records.Select(Packed.Gzip)];
        Assert.Equal(
            [$"a.warc#{records[0].Length} one", $"a.warc#{records[0].Length + records[1].Length} two"], await LinesAsync(Packed.Join(records), "a.warc"));
        Assert.Equal(
            [$"a.warc.gz#{members[0].Length} one", $"a.warc.gz#{members[0].Length + members[1].Length} two"], await LinesAsync(Packed.Join(members)));
    }

    [Fact]
    public async Task Takes_address_time_type_and_charset_from_the_record()
    {
        var page = await PageAsync(WarcBytes.Response("https://a.example/x", "one"u8.ToArray(), "content-type: Text/HTML; Charset=\"koi8-r\"\r\n", version: "WARC/1.1"));
        Assert.Equal("https://a.example/x", page.Url);
        Assert.Equal(new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.Zero), page.RetrievedAt);
        Assert.Equal("text/html", page.MediaType);
        Assert.Equal("koi8-r", page.HeaderCharset);
    }

    [Fact]
    public async Task Takes_an_address_out_of_angle_brackets() =>
        Assert.Equal("https://a.example/x", (await PageAsync(WarcBytes.Response("<https://a.example/x>", "one"))).Url);

    [Fact]
    public async Task Passes_over_what_is_no_page()
    {
        var records = Packed.Join(
            WarcBytes.Info(),
            WarcBytes.Record("request", "GET / HTTP/1.1\r\n\r\n"u8.ToArray(), "Content-Type: application/http;msgtype=request\r\n"),
            WarcBytes.Record("revisit", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"u8.ToArray(), "Content-Type: application/http\r\n"),
            WarcBytes.Record("metadata", "fetchTimeMs: 1\r\n"u8.ToArray()),
            WarcBytes.Response("https://a.example/1", "moved", status: 301),
            WarcBytes.Response("https://a.example/2", "gone", status: 404),
            WarcBytes.Response("https://a.example/3", "{}", "Content-Type: application/json\r\n"),
            WarcBytes.Response("https://a.example/4", "rest"u8.ToArray(), warcFields: "WARC-Segment-Number: 2\r\n"),
            WarcBytes.Record("resource", "<p>kept</p>"u8.ToArray(), "WARC-Target-URI: file:///a.html\r\nContent-Type: text/html\r\n"),
            WarcBytes.Record("resource", "body{}"u8.ToArray(), "WARC-Target-URI: file:///a.css\r\nContent-Type: text/css\r\n"));
        Assert.EndsWith(" <p>kept</p>", Assert.Single(await LinesAsync(records, "a.warc")), StringComparison.Ordinal);
    }

    public static TheoryData<string, byte[], string> Codings() => new()
    {
        { "Transfer-Encoding: chunked\r\n", "4\r\n<p>o\r\n6;x=y\r\nne</p>\r\n0\r\n\r\n"u8.ToArray(), "chunked" },
        { "Transfer-Encoding: chunked\r\n", "4\r\n<p>o\r\n6\r\nne</p>"u8.ToArray(), "chunked and cut short" },
        { "Transfer-Encoding: chunked\r\n", "<p>one</p>"u8.ToArray(), "chunks joined by the archive" },
        { "Content-Encoding: gzip\r\n", Packed.Gzip("<p>one</p>"), "gzip" },
        { "Content-Encoding: gzip\r\n", "<p>one</p>"u8.ToArray(), "gzip undone by the archive" },
        { "Content-Encoding: deflate\r\n", Packed.Zlib("<p>one</p>"), "deflate with the header of zlib" },
        { "Content-Encoding: deflate\r\n", Packed.Deflate("<p>one</p>"), "deflate without" },
        { "Content-Encoding: br\r\n", Packed.Brotli("<p>one</p>"), "br" },
        { "Content-Encoding: zstd\r\n", Packed.Zstd("<p>one</p>"u8.ToArray()), "zstd" },
        { "Content-Encoding: deflate, gzip\r\n", Packed.Gzip(Packed.Zlib("<p>one</p>")), "two, the last outermost" },
        { "Content-Encoding: unheard-of\r\n", "<p>one</p>"u8.ToArray(), "one that nobody knows" },
        { "X-Long: a\r\n b\r\nno colon\r\n", "<p>one</p>"u8.ToArray(), "a folded field and a line that is none" },
    };

    [Theory]
    [MemberData(nameof(Codings))]
    public async Task Undoes_the_codings_of_a_body(string fields, byte[] body, string why)
    {
        var page = await PageAsync(WarcBytes.Response("https://a.example/", body, "Content-Type: text/html\r\n" + fields));
        Assert.True(Encoding.UTF8.GetString(page.Content.Span) == "<p>one</p>", why);
    }

    [Fact]
    public async Task Reads_a_file_that_was_compressed_as_a_whole()
    {
        var (first, second) = (WarcBytes.Response("https://a.example/", "one"), WarcBytes.Response("https://b.example/", "two"));
        Assert.Equal(["a.warc.gz#0 one", $"a.warc.gz#0+{first.Length} two"], await LinesAsync(Packed.Gzip(Packed.Join(first, second))));
        Assert.Equal(["a.warc.zst#0 one", $"a.warc.zst#{first.Length} two"], await LinesAsync(Packed.Zstd(Packed.Join(first, second)), "a.warc.zst"));
    }

    [Fact]
    public async Task Goes_on_behind_a_damaged_member()
    {
        byte[][] members = [.. Enumerable.Range(0, 5).Select(i => Packed.Gzip(WarcBytes.Response($"https://a.example/{i}", new string((char)('a' + i), 500))))];
        members[2][members[2].Length / 2] ^= 0xFF;
        var lines = await LinesAsync(Packed.Join(members));
        Assert.Equal(5, lines.Count);
        Assert.Equal($"a.warc.gz#{members[0].Length + members[1].Length} input.damaged", lines[2]);
        Assert.EndsWith(new string('e', 500), lines[4], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Goes_on_behind_a_damaged_record_of_a_plain_file()
    {
        var second = Encoding.UTF8.GetBytes("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\nblock\r\n\r\n");
        var lines = await LinesAsync(Packed.Join(WarcBytes.Response("https://a.example/", "one"), second, WarcBytes.Response("https://b.example/", "two")), "a.warc");
        Assert.Equal(3, lines.Count);
        Assert.EndsWith(" input.damaged", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(" two", lines[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Says_that_a_file_is_cut_short(bool packed)
    {
        byte[][] records = [WarcBytes.Response("https://a.example/", "one"), WarcBytes.Response("https://b.example/", new string('x', 3000))];
        var file = Packed.Join(packed ? [.. records.Select(Packed.Gzip)] : records);
        var lines = await LinesAsync(file[..^20], packed ? "a.warc.gz" : "a.warc");
        Assert.Equal(2, lines.Count);
        Assert.EndsWith(" one", lines[0], StringComparison.Ordinal);
        Assert.EndsWith(" input.damaged", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_what_is_no_WARC_file()
    {
        Assert.Equal(["a.warc#0 input.damaged"], await LinesAsync("<html>a page</html>"u8.ToArray(), "a.warc"));
        Assert.Empty(await LinesAsync([], "a.warc"));
    }

    [Fact]
    public async Task Does_not_unfold_a_body_beyond_what_a_page_may_have()
    {
        var bomb = Packed.Brotli(new string(' ', 5_000_000));
        var records = Packed.Join(
            WarcBytes.Response("https://a.example/", bomb, "Content-Type: text/html\r\nContent-Encoding: br\r\n"), WarcBytes.Response("https://b.example/", "two"));
        var lines = await LinesAsync(records, "a.warc", new SourceOptions { MaxBytes = 1_000_000 });
        Assert.Equal("a.warc#0 decoding.too-large", lines[0]);
        Assert.EndsWith(" two", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bears_a_header_without_end()
    {
        var endless = Encoding.UTF8.GetBytes("WARC/1.0\r\n" + string.Concat(Enumerable.Repeat("X-A: " + new string('y', 1000) + "\r\n", 3000)));
        Assert.Equal("a.warc#0 input.damaged", (await LinesAsync(endless, "a.warc"))[0]);
    }
}
