using System.Formats.Tar;
using System.Text;
using Extractor.Ingestion.Containers;
using Extractor.Testing;

namespace Extractor.Ingestion.Tests.Containers;

public sealed class CompressedFileTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    private string Write(string name, byte[] content)
    {
        File.WriteAllBytes(folder[name], content);
        return folder[name];
    }

    private static byte[] Tar(params (string Name, string Content)[] members)
    {
        using var stream = new MemoryStream();
        using (var archive = new TarWriter(stream, TarEntryFormat.Pax, leaveOpen: true))
        {
            foreach (var (name, content) in members)
                archive.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(content)) });
            archive.WriteEntry(new PaxTarEntry(TarEntryType.SymbolicLink, "link.html") { LinkName = "/etc/passwd" });
            archive.WriteEntry(new PaxTarEntry(TarEntryType.Directory, "folder.html"));
        }

        return stream.ToArray();
    }

    [Fact]
    public async Task Reads_the_files_of_a_tar_archive_and_no_links()
    {
        var tar = Tar(("b/two.html", "2"), ("b/x.css", "x"), ("../one.htm", "1"));
        Assert.Equal(["a.tar#b/two.html 2", "a.tar#../one.htm 1"], await SourcedPages.LinesAsync(Write("a.tar", tar)));
        Assert.Equal(["a.tgz#b/two.html 2", "a.tgz#../one.htm 1"], await SourcedPages.LinesAsync(Write("a.tgz", Packed.Gzip(tar))));
        Assert.Equal(["a.tar.zst#b/two.html 2", "a.tar.zst#../one.htm 1"], await SourcedPages.LinesAsync(Write("a.tar.zst", Packed.Zstd(tar))));
    }

    [Fact]
    public async Task Says_that_a_tar_archive_is_cut_short()
    {
        var tar = Tar(("one.html", "1"), ("two.html", new string('x', 5000)));
        var lines = await SourcedPages.LinesAsync(Write("a.tar", tar[..(tar.AsSpan().IndexOf("xxxx"u8) + 100)]));
        Assert.Equal("a.tar#one.html 1", lines[0]);
        Assert.EndsWith("input.damaged", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("page.html.gz", "text/html")]
    [InlineData("page.xhtml.gz", "application/xhtml+xml")]
    [InlineData("page.gz", null)]
    public async Task Reads_a_compressed_page(string name, string? mediaType)
    {
        var page = Assert.Single(await SourcedPages.ReadAsync(Write(name, Packed.Gzip("<p>one</p>")))).Page!;
        Assert.Equal((name, mediaType, 10), (page.Path, page.MediaType, page.Content.Length));
    }

    [Fact]
    public async Task Goes_by_the_bytes_where_the_ending_is_wrong() =>
        Assert.Equal(["page.html.gz <p>one</p>"], await SourcedPages.LinesAsync(folder.Write("page.html.gz", "<p>one</p>")));

    [Fact]
    public async Task Joins_the_members_of_a_gzip_file() =>
        Assert.Equal(["page.html.gz onetwo"], await SourcedPages.LinesAsync(Write("page.html.gz", Packed.Join(Packed.Gzip("one"), Packed.Gzip("two"), new byte[512]))));

    [Fact]
    public async Task Does_not_take_a_file_that_is_cut_short_for_a_shorter_page()
    {
        var whole = Packed.Gzip(string.Concat(Enumerable.Range(0, 1000)));
        Assert.Equal(["page.html.gz input.damaged"], await SourcedPages.LinesAsync(Write("page.html.gz", whole[..^3])));
    }

    [Fact]
    public async Task Does_not_unfold_more_than_a_page_may_have()
    {
        var options = new SourceOptions { MaxBytes = 1000 };
        Assert.Equal(["page.html.gz decoding.too-large"], await SourcedPages.LinesAsync(Write("page.html.gz", Packed.Gzip(new string(' ', 1_000_000))), options));
    }

    [Fact]
    public async Task Stops_where_lines_unfold_to_many_times_the_size_of_their_file()
    {
        var bomb = Packed.Zstd(new byte[100_000_000]);
        Assert.Equal("a.jsonl.zst input.damaged", (await SourcedPages.LinesAsync(Write("a.jsonl.zst", bomb)))[^1]);
    }
}
