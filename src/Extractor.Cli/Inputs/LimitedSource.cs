using System.Runtime.CompilerServices;
using Extractor.Model;

namespace Extractor.Cli.Inputs;

/// <summary>The first pages of other sources, one source after the other.</summary>
internal sealed class LimitedSource(IReadOnlyList<IPageSource> sources, int? limit) : IPageSource
{
    /// <inheritdoc/>
    public async IAsyncEnumerable<SourcedPage> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var left = limit ?? int.MaxValue;
        foreach (var source in sources)
        {
            if (left <= 0) yield break;
            await foreach (var page in source.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return page;
                if (--left <= 0) yield break;
            }
        }
    }
}
