using System.IO.Hashing;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading.Channels;
using Extractor.Ingestion.Containers;
using Extractor.Ingestion.Feeds;
using Extractor.Ingestion.Fetching;
using Extractor.Model;

namespace Extractor.Ingestion.Sources;

/// <summary>
/// Pages fetched from their addresses, or from those that feeds and sitemaps list, each once. Several are fetched at a time; they come in the order in which
/// they were named.
/// </summary>
/// <param name="addresses">The addresses.</param>
/// <param name="kind">What stands there.</param>
/// <param name="fetcher">Fetches; the caller disposes it.</param>
/// <param name="options">How to fetch.</param>
public sealed class AddressSource(IEnumerable<string> addresses, AddressKind kind, PageFetcher fetcher, FetchOptions options) : IPageSource
{
    private const int DeepestIndex = 3;

    /// <inheritdoc/>
    public async IAsyncEnumerable<SourcedPage> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var window = Channel.CreateBounded<Task<SourcedPage>>(new BoundedChannelOptions(options.Concurrency) { SingleReader = true, SingleWriter = true });
        var naming = NameAsync(window.Writer, stop.Token);
        try
        {
            await foreach (var pending in window.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return await pending.ConfigureAwait(false);
            }

            await naming.ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await naming.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            while (window.Reader.TryRead(out var left)) await ((Task)left).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task NameAsync(ChannelWriter<Task<SourcedPage>> window, CancellationToken cancellationToken)
    {
        try
        {
            var seen = new HashSet<ulong>();
            await foreach (var (url, failure) in ListedAsync(cancellationToken).ConfigureAwait(false))
            {
                if (failure is null && !seen.Add(XxHash3.HashToUInt64(MemoryMarshal.AsBytes(url.AsSpan())))) continue;
                await window.WriteAsync(failure is null ? fetcher.FetchAsync(url, cancellationToken) : Task.FromResult(new SourcedPage(null, failure)), cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            window.Complete();
        }
    }

    private async IAsyncEnumerable<(string Url, Failure? Failure)> ListedAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var address in addresses)
        {
            if (kind == AddressKind.Page)
            {
                yield return (address, null);
                continue;
            }

            var open = new Stack<(string Url, int Depth)>([(address, 0)]);
            while (open.TryPop(out var next))
            {
                var (listed, failure) = await ListAsync(next.Url, cancellationToken).ConfigureAwait(false);
                if (failure is not null) yield return (next.Url, failure);
                foreach (var (url, _) in listed.Where(item => !item.IsSitemap)) yield return (url, null);
                foreach (var (url, _) in listed.Where(item => item.IsSitemap).Reverse())
                {
                    if (next.Depth < DeepestIndex) open.Push((url, next.Depth + 1));
                    else yield return (url, MemberReader.Damaged(url, $"it is a sitemap {DeepestIndex + 1} indexes deep").Failure);
                }
            }
        }
    }

    private async Task<(IReadOnlyList<ListedAddress> Listed, Failure? Failure)> ListAsync(string address, CancellationToken cancellationToken)
    {
        var (page, failure) = await fetcher.FetchAsync(address, _ => true, cancellationToken).ConfigureAwait(false);
        if (page is null) return ([], failure);
        try
        {
            return (kind == AddressKind.Feed ? FeedReader.Read(page.Content, new Uri(page.Url!)) : SitemapReader.Read(page.Content), null);
        }
        catch (InvalidDataException exception)
        {
            return ([], MemberReader.Damaged(address, exception.Message).Failure);
        }
    }
}
