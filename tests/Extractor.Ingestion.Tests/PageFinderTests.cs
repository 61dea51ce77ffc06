using Extractor.Ingestion.Containers;
using Extractor.Ingestion.Sources;
using Extractor.Ingestion.Tests.Warc;
using Extractor.Testing;

namespace Extractor.Ingestion.Tests;

public sealed class PageFinderTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Finds_every_page_that_a_source_gave_in_any_order()
    {
        folder.Write("a/page.html", "1");
        File.WriteAllBytes(folder["packed.html.gz"], Packed.Gzip("2"));
        File.WriteAllBytes(folder["x#y.warc.gz"], Packed.Join(Packed.Gzip(WarcBytes.Response("https://a.example/", "3")), Packed.Gzip(WarcBytes.Response("https://b.example/", "4"))));
        var given = await SourcedPages.ReadAsync(folder.Path);
        Assert.Equal(4, given.Count);
        using var finder = new PageFinder(folder.Path, new SourceOptions());
        foreach (var page in given.Concat(given.Reverse())) Assert.Equal(page.Line(), (await finder.FindAsync(page.Page!.Path, CancellationToken.None))!.Line());
    }

    [Theory]
    [InlineData("nowhere.html")]
    [InlineData("a.warc#7")]
    [InlineData("nowhere.warc#0")]
    [InlineData("../outside.html")]
    [InlineData("../outside.warc#0")]
    public async Task Finds_nothing_where_there_is_none(string path)
    {
        var inner = Directory.CreateDirectory(folder["inner"]).FullName;
        folder.Write("outside.html", "1");
        foreach (var name in new[] { "outside.warc", "inner/a.warc" }) File.WriteAllBytes(folder[name], WarcBytes.Response("https://a.example/", "1"));
        using var finder = new PageFinder(inner, new SourceOptions());
        Assert.Null(await finder.FindAsync(path, CancellationToken.None));
    }
}
