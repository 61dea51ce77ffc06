using System.IO.Compression;
using System.Text;
using Extractor.Ingestion.Containers;
using Extractor.Testing;

namespace Extractor.Ingestion.Tests.Containers;

public sealed class ZipContainerTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    private string Zip(params (string Name, string Content)[] members)
    {
        using var archive = ZipFile.Open(folder["a.zip"], ZipArchiveMode.Create);
        foreach (var (name, content) in members)
        {
            using var stream = archive.CreateEntry(name).Open();
            stream.Write(Encoding.UTF8.GetBytes(content));
        }

        return folder["a.zip"];
    }

    [Fact]
    public async Task Reads_pages_and_leaves_what_stands_beside_them()
    {
        var file = Zip(("b/two.html", "2"), ("b/style.css", "x"), ("a.htm", "1"), ("b/.hidden.html", "x"));
        Assert.Equal(["a.zip#b/two.html 2", "a.zip#a.htm 1"], await SourcedPages.LinesAsync(file));
    }

    [Fact]
    public async Task Takes_a_name_that_leads_out_of_the_folder_for_a_name()
    {
        var file = Zip(("../../etc/page.html", "1"), ("/tmp/page.html", "2"));
        Assert.Equal(["a.zip#../../etc/page.html 1", "a.zip#/tmp/page.html 2"], await SourcedPages.LinesAsync(file));
        Assert.Equal(["a.zip"], folder.Names());
    }

    [Fact]
    public async Task Reads_no_member_beyond_what_a_page_may_have()
    {
        var file = Zip(("bomb.html", new string(' ', 3_000_000)), ("page.html", "1"));
        Assert.Equal(["a.zip#bomb.html decoding.too-large", "a.zip#page.html 1"], await SourcedPages.LinesAsync(file, new SourceOptions { MaxBytes = 1_000_000 }));
    }

    [Fact]
    public async Task Stops_where_an_archive_unfolds_to_many_times_its_size()
    {
        var blank = new string(' ', 20_000_000);
        var file = Zip([.. Enumerable.Range(0, 8).Select(i => ($"{i}.html", blank))]);
        var lines = await SourcedPages.LinesAsync(file);
        Assert.Equal(4, lines.Count);
        Assert.Equal("a.zip#3.html input.damaged", lines[^1]);
    }

    [Fact]
    public async Task Refuses_an_archive_of_too_many_members()
    {
        var file = Zip([.. Enumerable.Range(0, 11).Select(i => ($"{i}.html", "1"))]);
        Assert.Equal(["a.zip input.damaged"], await SourcedPages.LinesAsync(file, new SourceOptions { MaxZipMembers = 10 }));
    }

    [Fact]
    public async Task Refuses_a_directory_that_says_a_million_members_before_it_is_read()
    {
        var end = new byte[22];
        "PK\u0005\u0006"u8.CopyTo(end);
        (end[8], end[9], end[10], end[11]) = (0xFE, 0xFF, 0xFE, 0xFF);
        File.WriteAllBytes(folder["a.zip"], end);
        var failure = Assert.Single(await SourcedPages.ReadAsync(folder["a.zip"], new SourceOptions { MaxZipMembers = 65_000 })).Failure!;
        Assert.Contains("65534 members", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reads_the_others_where_a_member_is_damaged()
    {
        var file = Zip(("a.html", new string('a', 400)), ("b.html", "2"));
        var bytes = File.ReadAllBytes(file);
        bytes[38] ^= 0xFF;
        File.WriteAllBytes(file, bytes);
        Assert.Equal(["a.zip#a.html input.damaged", "a.zip#b.html 2"], await SourcedPages.LinesAsync(file));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no archive at all")]
    public async Task Refuses_what_is_no_archive(string content) =>
        Assert.Equal(["a.zip input.damaged"], await SourcedPages.LinesAsync(folder.Write("a.zip", content)));
}
