using Extractor.Model;
using Extractor.Testing;

namespace Extractor.Storage.Tests;

/// <summary>What every sink holds; each implementation inherits these tests.</summary>
public abstract class ProfileSinkTests : IDisposable
{
    protected TempFolder Folder { get; } = new();

    /// <summary>Opens a sink on the same output each time.</summary>
    protected abstract IProfileSink Open();

    /// <summary>Titles of what is stored, in the order stored; empty where there is no output.</summary>
    protected abstract IReadOnlyList<string> Stored();

    public void Dispose()
    {
        GC.SuppressFinalize(this);
        Folder.Dispose();
    }

    private async Task WriteAsync(int count, bool complete)
    {
        await using var sink = Open();
        for (var i = 1; i <= count; i++) await sink.WriteAsync(Records.Of($"Record {i:000}"), CancellationToken.None);
        if (complete) await sink.CompleteAsync(CancellationToken.None);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(12)]
    public async Task Stores_all_records_in_order(int count)
    {
        await WriteAsync(count, complete: true);
        Assert.Equal(Enumerable.Range(1, count).Select(i => $"Record {i:000}"), Stored());
    }

    [Fact]
    public async Task Stores_nothing_that_was_not_completed()
    {
        await WriteAsync(3, complete: false);
        Assert.Empty(Stored());
        Assert.DoesNotContain(Folder.Names(), name => name.EndsWith(".part", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Keeps_an_earlier_output_where_a_later_one_is_not_completed()
    {
        await WriteAsync(2, complete: true);
        await WriteAsync(5, complete: false);
        Assert.Equal(["Record 001", "Record 002"], Stored());
    }

    [Fact]
    public async Task Refuses_to_write_when_cancelled()
    {
        await using var sink = Open();
        var cancelled = new CancellationToken(canceled: true);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sink.WriteAsync(Records.Of("one"), cancelled).AsTask());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sink.CompleteAsync(cancelled).AsTask());
    }

    [Fact]
    public async Task Bears_to_be_disposed_twice()
    {
        var sink = Open();
        await sink.WriteAsync(Records.Of("one"), CancellationToken.None);
        await sink.CompleteAsync(CancellationToken.None);
        await sink.DisposeAsync();
        await sink.DisposeAsync();
        Assert.Equal(["one"], Stored());
    }
}
