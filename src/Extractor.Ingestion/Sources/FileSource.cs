using System.Runtime.CompilerServices;
using Extractor.Ingestion.Containers;
using Extractor.Ingestion.Files;
using Extractor.Model;

namespace Extractor.Ingestion.Sources;

/// <summary>
/// Pages from files and standard input, in the order of the inputs: files that are pages, and those that hold pages (WARC, zip, tar, lines of JSON,
/// each also compressed). A file that two inputs name is read once.
/// </summary>
/// <param name="root">The inputs.</param>
/// <param name="options">How to read.</param>
public sealed class FileSource(InputRoot root, SourceOptions options) : IPageSource
{
    private readonly PageReader reader = new(options.MaxBytes);
    private readonly ContainerFile containers = new(options);

    /// <inheritdoc/>
    public async IAsyncEnumerable<SourcedPage> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = root.Inputs.Count > 1 ? new HashSet<string>(StringComparer.Ordinal) : null;
        foreach (var found in root.Inputs.SelectMany(input => input()))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (seen?.Add(found.Path) == false) continue;
            var path = root.Relative(found.Path);
            var format = FormatOf(found);
            if (found.Problem is { } problem)
            {
                yield return new(null, PageReader.Unread(found.Path, path, problem));
            }
            else if (IsPlain(format))
            {
                yield return await ReadPageAsync(found, path, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                foreach (var page in Pages(found, path, format))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return page;
                }
            }
        }
    }

    /// <summary>Whether a file holds one page and no more.</summary>
    /// <param name="found">The file.</param>
    public bool HoldsOnePage(FoundFile found) => FormatOf(found).Format == InputFormat.Page;

    private static bool IsPlain(FileNameFormat format) => format is { Format: InputFormat.Page, IsCompressed: false };

    private FileNameFormat FormatOf(FoundFile found)
    {
        var format = found.Path == FoundFile.StandardInput ? default : FileNameFormat.Of(found.Path);
        return options.Format is { } told ? format with { Format = told } : format;
    }

    private async Task<SourcedPage> ReadPageAsync(FoundFile found, string path, CancellationToken cancellationToken)
    {
        if (found.Path != FoundFile.StandardInput) return await reader.ReadAsync(found.Path, path, cancellationToken).ConfigureAwait(false);
        var input = Console.OpenStandardInput();
        await using (input.ConfigureAwait(false)) return await reader.ReadAsync(input, path, cancellationToken).ConfigureAwait(false);
    }

    private IEnumerable<SourcedPage> Pages(FoundFile found, string path, FileNameFormat format)
    {
        if (found.Path != FoundFile.StandardInput)
        {
            foreach (var page in containers.Read(found.Path, path, format)) yield return page;
            yield break;
        }

        using var input = Console.OpenStandardInput();
        foreach (var page in containers.Read(input, path, format)) yield return page;
    }
}
