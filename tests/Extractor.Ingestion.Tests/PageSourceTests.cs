using Extractor.Model;
using Extractor.Testing;

namespace Extractor.Ingestion.Tests;

/// <summary>What every source holds; each implementation inherits these tests.</summary>
public abstract class PageSourceTests : IDisposable
{
    /// <summary>A folder for what the source reads.</summary>
    protected TempFolder Folder { get; } = new();

    /// <summary>A source of pages whose mark-up is as given, in this order; null stands for one that cannot be read.</summary>
    protected abstract IPageSource Open(IReadOnlyList<string?> pages);

    public void Dispose()
    {
        GC.SuppressFinalize(this);
        Folder.Dispose();
    }

    private static string Html(int number) => $"<html><body><p>Page {number:00}</p></body></html>";

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(25)]
    public async Task Gives_all_pages_in_order(int count)
    {
        string?[] pages = [.. Enumerable.Range(0, count).Select(Html)];
        Assert.Equal(pages, (await Open(pages).PagesAsync()).Select(page => page.Text()));
    }

    [Fact]
    public async Task Gives_the_same_when_asked_again()
    {
        var source = Open([Html(1), null, Html(2)]);
        Assert.Equal((await source.PagesAsync()).Select(page => page.Line()), (await source.PagesAsync()).Select(page => page.Line()));
    }

    [Fact]
    public async Task Gives_a_failure_in_the_place_of_a_page_that_cannot_be_read()
    {
        var read = await Open([Html(1), null, Html(2)]).PagesAsync();
        Assert.Equal([Html(1), null, Html(2)], read.Select(page => page.Page is null ? null : page.Text()));
        Assert.Contains(read[1].Failure!.Path, read[1].Failure!.Message, StringComparison.Ordinal);
        Assert.Equal("Input", read[1].Failure!.Stage);
    }

    [Fact]
    public async Task Names_each_page_by_another_path()
    {
        var read = await Open([Html(1), Html(1), null, Html(2)]).PagesAsync();
        Assert.Equal(4, read.Select(page => page.Page?.Path ?? page.Failure!.Path).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Stops_when_cancelled()
    {
        using var stop = new CancellationTokenSource();
        var read = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in Open([Html(1), Html(2), Html(3)]).ReadAsync(stop.Token))
            {
                read++;
                await stop.CancelAsync();
            }
        });
        Assert.Equal(1, read);
    }
}
