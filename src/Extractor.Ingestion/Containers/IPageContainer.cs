using Extractor.Model;

namespace Extractor.Ingestion.Containers;

/// <summary>Reads the pages of files of one format.</summary>
internal interface IPageContainer
{
    /// <summary>The pages in the order of the file; a page that cannot be read comes as a failure in its place, and so does damage.</summary>
    /// <param name="stream">The file with compression of the whole undone; it is not closed.</param>
    /// <param name="path">The path of the file as records name it; that of a page adds <c>#</c> and its place or name.</param>
    /// <exception cref="InvalidDataException">The file is damaged such that nothing behind it can be read.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    IEnumerable<SourcedPage> Read(Stream stream, string path);
}
