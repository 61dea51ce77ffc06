using System.Runtime.CompilerServices;
using Extractor.Model;

namespace Extractor.Ingestion.Sources;

/// <summary>The first pages of another source.</summary>
public sealed class LimitedSource(IPageSource source, int limit) : IPageSource
{
    /// <inheritdoc/>
    public async IAsyncEnumerable<SourcedPage> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var left = limit;
        await foreach (var page in source.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return page;
            if (--left <= 0) yield break;
        }
    }
}
