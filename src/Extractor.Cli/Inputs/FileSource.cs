using System.Runtime.CompilerServices;
using Extractor.Model;

namespace Extractor.Cli.Inputs;

/// <summary>Pages from files, in the order of the inputs.</summary>
internal sealed class FileSource(InputRoot root) : IPageSource
{
    /// <inheritdoc/>
    public async IAsyncEnumerable<SourcedPage> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var input in root.Inputs)
        {
            foreach (var found in input())
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return await ReadAsync(found, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static string? MediaTypeOf(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".HTML" or ".HTM" or ".SHTML" => "text/html",
        ".XHTML" or ".XHT" => "application/xhtml+xml",
        ".TXT" or ".TEXT" => "text/plain",
        _ => null,
    };

    private async Task<SourcedPage> ReadAsync(FoundFile found, CancellationToken cancellationToken)
    {
        var path = root.Relative(found.Path);
        if (found.Problem is not null) return new(null, Unread(path, found.Problem));
        try
        {
            var content = await File.ReadAllBytesAsync(found.Path, cancellationToken).ConfigureAwait(false);
            return new(new RawPage { Path = path, Content = content, MediaType = MediaTypeOf(found.Path) }, null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(null, Unread(path, exception));
        }
    }

    private static Failure Unread(string path, Exception exception) => exception is FileNotFoundException or DirectoryNotFoundException
        ? new(FailureCodes.Vanished, "Input", path, $"'{path}' was gone when its turn came; run again if it is back.")
        : new(FailureCodes.Unreadable, "Input", path, $"'{path}' cannot be read: {exception.Message} Check its permissions.");
}
