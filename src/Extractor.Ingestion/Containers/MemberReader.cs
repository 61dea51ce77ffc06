using Extractor.Ingestion.Files;
using Extractor.Ingestion.Streams;
using Extractor.Model;

namespace Extractor.Ingestion.Containers;

/// <summary>Reads members of archives as pages.</summary>
/// <param name="maxBytes">Bytes that a page may have at most.</param>
internal sealed class MemberReader(int maxBytes)
{
    private readonly PageReader pages = new(maxBytes);

    /// <summary>Reads a member to its end.</summary>
    /// <param name="content">The member's content.</param>
    /// <param name="file">Path of the archive.</param>
    /// <param name="name">Name or place of the member.</param>
    /// <exception cref="InvalidDataException">The archive is damaged.</exception>
    public SourcedPage Read(Stream content, string file, string name) => Whole(content, $"{file}#{name}", PageReader.MediaTypeOf(name));

    /// <summary>Reads the one page of a compressed file.</summary>
    /// <param name="content">The content.</param>
    /// <param name="path">Path of the file.</param>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public SourcedPage Read(Stream content, string path) => Whole(content, path, PageReader.MediaTypeOf(Path.GetFileNameWithoutExtension(path)));

    /// <summary>The failure of a page that is too large.</summary>
    /// <param name="path">The path that the record is to name.</param>
    public SourcedPage TooLarge(string path) => pages.TooLarge(path);

    /// <summary>The failure of what is damaged.</summary>
    /// <param name="path">Path of the archive with the place or name.</param>
    /// <param name="problem">What is wrong.</param>
    public static SourcedPage Damaged(string path, string problem) => new(null, new Failure(
        FailureCodes.Damaged, "Input", path, $"'{path}' is damaged: {problem.TrimEnd('.')}; fetch or pack it again, or drop it."));

    private SourcedPage Whole(Stream content, string path, string? mediaType) => BoundedContent.Read(content, maxBytes) is { } bytes
        ? new(new RawPage { Path = path, Content = bytes, MediaType = mediaType }, null)
        : TooLarge(path);
}
