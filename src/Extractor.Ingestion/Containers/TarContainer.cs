using System.Formats.Tar;
using Extractor.Ingestion.Files;
using Extractor.Model;

namespace Extractor.Ingestion.Containers;

/// <summary>Pages of a tar archive (ustar, pax, GNU): its regular files whose names are those of pages. Nothing is written, so names are only names.</summary>
/// <param name="options">How to read.</param>
internal sealed class TarContainer(SourceOptions options) : IPageContainer
{
    private readonly MemberReader members = new(options.MaxBytes);

    /// <inheritdoc/>
    public IEnumerable<SourcedPage> Read(Stream stream, string path)
    {
        using var archive = new TarReader(stream, leaveOpen: true);
        while (archive.GetNextEntry() is { } entry)
        {
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile)) continue;
            if (FolderWalk.IsPage(entry.Name)) yield return Read(entry, path);
        }
    }

    // The reader takes the end of the file for the end of the member.
    private SourcedPage Read(TarEntry entry, string path)
    {
        var page = members.Read(entry.DataStream ?? Stream.Null, path, entry.Name);
        return page.Page is { } read && read.Content.Length < entry.Length
            ? MemberReader.Damaged(read.Path, $"the archive ends after {read.Content.Length} of its {entry.Length} bytes")
            : page;
    }
}
