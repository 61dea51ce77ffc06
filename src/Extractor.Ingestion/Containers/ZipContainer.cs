using System.IO.Compression;
using Extractor.Ingestion.Files;
using Extractor.Ingestion.Streams;
using Extractor.Model;

namespace Extractor.Ingestion.Containers;

/// <summary>Pages of a zip archive: its files whose names are those of pages, in the order of its directory. Nothing is written, so names are only names.</summary>
/// <param name="options">How to read.</param>
internal sealed class ZipContainer(SourceOptions options) : IPageContainer
{
    private readonly MemberReader members = new(options.MaxBytes);

    /// <inheritdoc/>
    public IEnumerable<SourcedPage> Read(Stream stream, string path)
    {
        if (ZipDirectory.Count(stream) is var count && count > options.MaxZipMembers)
            throw new InvalidDataException($"it has {count} members, more than the {options.MaxZipMembers} that its directory may take memory for");
        var growth = new GrowthLimit(stream.Length, options.MaxGrowth);
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var entry in archive.Entries)
        {
            if (entry.FullName.EndsWith('/') || !FolderWalk.IsPage(entry.FullName)) continue;
            yield return Read(entry, path, growth);
            if (growth.IsExceeded) yield break;
        }
    }

    private SourcedPage Read(ZipArchiveEntry entry, string path, GrowthLimit growth)
    {
        try
        {
            using var content = growth.Over(entry.Open());
            return members.Read(content, path, entry.FullName);
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException)
        {
            return MemberReader.Damaged($"{path}#{entry.FullName}", exception.Message);
        }
    }
}
