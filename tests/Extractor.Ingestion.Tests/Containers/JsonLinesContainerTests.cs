using Extractor.Ingestion.Containers;
using Extractor.Testing;

namespace Extractor.Ingestion.Tests.Containers;

public sealed class JsonLinesContainerTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Names_a_page_by_the_offset_of_its_line()
    {
        var file = folder.Write("a.jsonl", "{\"html\":\"<p>één</p>\"}\n\n{\"html\":\"<p>two</p>\"}");
        Assert.Equal(["a.jsonl#0 <p>één</p>", "a.jsonl#25 <p>two</p>"], await SourcedPages.LinesAsync(file));
    }

    [Fact]
    public async Task Takes_address_and_time_from_their_columns()
    {
        var file = folder.Write("a.jsonl", """{"link":"https://a.example/","when":"2026-03-04T05:06:07+01:00","more":{"html":[1,{"a":2}]},"Body":"x"}""");
        var page = Assert.Single(await SourcedPages.ReadAsync(file, new SourceOptions { Columns = TableColumns.Parse("html=body, url=link,date=when") })).Page!;
        Assert.Equal(("https://a.example/", new DateTimeOffset(2026, 3, 4, 4, 6, 7, TimeSpan.Zero)), (page.Url, page.RetrievedAt!.Value));
    }

    [Theory]
    [InlineData("[1]", "no JSON object")]
    [InlineData("{\"html\":\"a", "no JSON object")]
    [InlineData("{\"text\":\"a\"}", "column 'html'")]
    [InlineData("{\"html\":null}", "column 'html'")]
    [InlineData("{\"a\":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1", "no JSON object")]
    public async Task Gives_a_failure_for_a_line_that_holds_no_page(string line, string problem)
    {
        var pages = await SourcedPages.ReadAsync(folder.Write("a.jsonl", line + "\n{\"html\":\"b\"}\n"));
        Assert.Contains(problem, pages[0].Failure!.Message, StringComparison.Ordinal);
        Assert.Equal("b", pages[1].Text());
    }

    [Fact]
    public async Task Passes_over_a_line_that_is_too_long()
    {
        var file = folder.Write("a.jsonl", "{\"html\":\"" + new string('a', 100_000) + "\"}\n{\"html\":\"" + new string('b', 2000) + "\"}\n{\"html\":\"c\"}");
        var lines = await SourcedPages.LinesAsync(file, new SourceOptions { MaxBytes = 1000 });
        Assert.Equal(["a.jsonl#0 decoding.too-large", "a.jsonl#100012 decoding.too-large", "a.jsonl#102024 c"], lines);
    }

    [Theory]
    [InlineData("text=a")]
    [InlineData("html")]
    [InlineData("url=")]
    public void Refuses_a_list_of_columns_that_names_none(string list) => Assert.Throws<ArgumentException>(() => TableColumns.Parse(list));
}
