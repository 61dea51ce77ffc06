using Extractor.Ingestion.Containers;
using Extractor.Ingestion.Files;
using Extractor.Model;

namespace Extractor.Ingestion.Sources;

/// <summary>
/// Finds pages again by the path that their records name. Members of an archive are quick to find in the order in which they stand there; not safe for
/// several threads.
/// </summary>
/// <param name="folder">The folder that the paths are relative to; nothing outside of it is read.</param>
/// <param name="options">How to read.</param>
public sealed class PageFinder(string folder, SourceOptions options) : IDisposable
{
    private readonly string root = Path.GetFullPath(folder);
    private readonly ContainerFile containers = new(options);
    private readonly PageReader reader = new(options.MaxBytes);
    private (string File, IEnumerator<SourcedPage> Pages)? open;

    /// <summary>The page, or why it cannot be read; null where there is none.</summary>
    /// <param name="path">Path of the record.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<SourcedPage?> FindAsync(string path, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (FileOf(path) is { } file)
        {
            var format = FileNameFormat.Of(file);
            return format.IsCompressed
                ? containers.Read(file, path, format with { Format = InputFormat.Page }).First()
                : await reader.ReadAsync(file, path, cancellationToken).ConfigureAwait(false);
        }

        for (var mark = path.LastIndexOf('#'); mark > 0; mark = path.LastIndexOf('#', mark - 1))
        {
            if (FileOf(path[..mark]) is { } archive) return Member(archive, path[..mark], path, cancellationToken);
        }

        return null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        open?.Pages.Dispose();
        open = null;
    }

    private SourcedPage? Member(string file, string archive, string path, CancellationToken cancellationToken)
    {
        var again = open?.File == file;
        if (!again) Open(file, archive);
        if (Forward(path, cancellationToken) is { } found) return found;
        if (!again) return null;
        Open(file, archive);
        return Forward(path, cancellationToken);
    }

    private void Open(string file, string archive)
    {
        Dispose();
        var format = FileNameFormat.Of(file);
        open = (file, containers.Read(file, archive, options.Format is { } told ? format with { Format = told } : format).GetEnumerator());
    }

    private SourcedPage? Forward(string path, CancellationToken cancellationToken)
    {
        while (open!.Value.Pages.MoveNext())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var page = open.Value.Pages.Current;
            if ((page.Page?.Path ?? page.Failure!.Path) == path) return page;
        }

        return null;
    }

    private string? FileOf(string path)
    {
        var file = Path.GetFullPath(Path.Combine(root, path));
        var inside = Path.GetRelativePath(root, file);
        return !Path.IsPathRooted(inside) && inside != ".." && !inside.StartsWith("../", StringComparison.Ordinal) && File.Exists(file) ? file : null;
    }
}
