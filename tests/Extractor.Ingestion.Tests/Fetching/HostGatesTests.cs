using Extractor.Ingestion.Fetching;
using Microsoft.Extensions.Time.Testing;

namespace Extractor.Ingestion.Tests.Fetching;

public sealed class HostGatesTests
{
    private readonly FakeTimeProvider time = new();

    private HostGates Gates(int concurrency = 1) => new(new FetchOptions { HostDelay = TimeSpan.FromSeconds(2), HostConcurrency = concurrency }, time);

    [Fact]
    public async Task Keeps_requests_to_one_host_apart()
    {
        var gates = Gates();
        (await gates.EnterAsync("a", TimeSpan.Zero, CancellationToken.None)).Dispose();
        var second = gates.EnterAsync("A", TimeSpan.Zero, CancellationToken.None);
        Assert.False(second.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(1.9));
        Assert.False(second.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(0.1));
        (await second).Dispose();
    }

    [Fact]
    public async Task Takes_the_longer_delay_of_the_site()
    {
        var gates = Gates();
        (await gates.EnterAsync("a", TimeSpan.FromSeconds(10), CancellationToken.None)).Dispose();
        var second = gates.EnterAsync("a", TimeSpan.FromSeconds(10), CancellationToken.None);
        time.Advance(TimeSpan.FromSeconds(9));
        Assert.False(second.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(1));
        (await second).Dispose();
    }

    [Fact]
    public async Task Lets_other_hosts_pass()
    {
        var gates = Gates();
        using var first = await gates.EnterAsync("a", TimeSpan.Zero, CancellationToken.None);
        using var second = await gates.EnterAsync("b", TimeSpan.Zero, CancellationToken.None);
    }

    [Fact]
    public async Task Lets_in_so_many_at_once()
    {
        var gates = Gates(concurrency: 2);
        var first = await gates.EnterAsync("a", TimeSpan.Zero, CancellationToken.None);
        time.Advance(TimeSpan.FromSeconds(10));
        var second = await gates.EnterAsync("a", TimeSpan.Zero, CancellationToken.None);
        time.Advance(TimeSpan.FromSeconds(10));
        var third = gates.EnterAsync("a", TimeSpan.Zero, CancellationToken.None);
        Assert.False(third.IsCompleted);
        first.Dispose();
        (await third).Dispose();
        second.Dispose();
    }

    [Fact]
    public async Task Gives_a_place_back_where_the_waiting_was_cancelled()
    {
        var gates = Gates();
        (await gates.EnterAsync("a", TimeSpan.Zero, CancellationToken.None)).Dispose();
        using var stop = new CancellationTokenSource();
        var waiting = gates.EnterAsync("a", TimeSpan.Zero, stop.Token);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        time.Advance(TimeSpan.FromSeconds(10));
        (await gates.EnterAsync("a", TimeSpan.Zero, CancellationToken.None)).Dispose();
    }
}
