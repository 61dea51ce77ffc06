using System.Runtime.CompilerServices;
using Extractor.Model;

namespace Extractor.Cli.Inputs;

/// <summary>One page from standard input.</summary>
internal sealed class StandardInputSource(Stream input) : IPageSource
{
    /// <summary>Path that the page's record names.</summary>
    public const string PagePath = "-";

    /// <inheritdoc/>
    public async IAsyncEnumerable<SourcedPage> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        await input.CopyToAsync(content, cancellationToken).ConfigureAwait(false);
        yield return new(new RawPage { Path = PagePath, Content = content.ToArray() }, null);
    }
}
