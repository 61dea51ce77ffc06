using System.Runtime.CompilerServices;
using Extractor.Model;

namespace Extractor.Cli.Inputs;

/// <summary>Pages from files and standard input, in the order of the inputs; a file that two inputs name is read once.</summary>
internal sealed class FileSource(InputRoot root, PageReader reader) : IPageSource
{
    /// <inheritdoc/>
    public async IAsyncEnumerable<SourcedPage> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = root.Inputs.Count > 1 ? new HashSet<string>(StringComparer.Ordinal) : null;
        foreach (var input in root.Inputs)
        {
            foreach (var found in input())
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (seen?.Add(found.Path) != false) yield return await ReadAsync(found, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task<SourcedPage> ReadAsync(FoundFile found, CancellationToken cancellationToken)
    {
        var path = root.Relative(found.Path);
        if (found.Problem is { } problem) return new(null, PageReader.Unread(found.Path, path, problem));
        if (found.Path != FoundFile.StandardInput) return await reader.ReadAsync(found.Path, path, cancellationToken).ConfigureAwait(false);
        var input = Console.OpenStandardInput();
        await using (input.ConfigureAwait(false)) return await reader.ReadAsync(input, path, cancellationToken).ConfigureAwait(false);
    }
}
