using Extractor.Ingestion.Containers;
using Extractor.Ingestion.Files;
using Extractor.Ingestion.Streams;
using Extractor.Ingestion.Warc;
using Extractor.Model;
using ZstdSharp;

namespace Extractor.Ingestion.Sources;

/// <summary>Opens files that hold pages, undoes their compression and reads them; whatever breaks comes as a failure, behind the pages that could be read.</summary>
/// <param name="options">How to read.</param>
internal sealed class ContainerFile(SourceOptions options)
{
    /// <summary>The pages of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="path">Its path as records name it.</param>
    /// <param name="format">What it holds.</param>
    public IEnumerable<SourcedPage> Read(string file, string path, FileNameFormat format)
    {
        FileStream? stream = null;
        Failure? failure = null;
        try
        {
            stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1, FileOptions.SequentialScan);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            failure = PageReader.Unread(file, path, exception);
        }

        if (stream is null)
        {
            yield return new(null, failure);
            yield break;
        }

        using (stream)
        {
            foreach (var page in Read(stream, path, format)) yield return page;
        }
    }

    /// <summary>The pages of a stream.</summary>
    /// <param name="stream">The file, at its beginning; a zip archive must be one that can be sought.</param>
    /// <param name="path">Its path as records name it.</param>
    /// <param name="format">What it holds.</param>
    public IEnumerable<SourcedPage> Read(Stream stream, string path, FileNameFormat format)
    {
        using var pages = Pages(stream, path, format).GetEnumerator();
        while (true)
        {
            SourcedPage page;
            try
            {
                if (!pages.MoveNext()) yield break;
                page = pages.Current;
            }
            catch (Exception exception) when (exception is InvalidDataException or IOException or ZstdException)
            {
                page = MemberReader.Damaged(path, exception.Message);
            }

            yield return page;
            if (page.Failure is { } failure && failure.Path == path) yield break;
        }
    }

    private IEnumerable<SourcedPage> Pages(Stream stream, string path, FileNameFormat format)
    {
        var growth = new GrowthLimit(stream.CanSeek ? stream.Length : 0, options.MaxGrowth);
        return format.Format switch
        {
            InputFormat.Warc => new WarcContainer(options).Read(Unpacked(stream, growth, gzip: false), path),
            InputFormat.Zip => new ZipContainer(options).Read(stream, path),
            InputFormat.Tar when stream is { CanSeek: true, Length: 0 } => [],
            InputFormat.Tar => new TarContainer(options).Read(Unpacked(stream, growth), path),
            InputFormat.JsonLines => new JsonLinesContainer(options).Read(Unpacked(stream, growth), path),
            _ => OnePage(stream, growth, path),
        };
    }

    private IEnumerable<SourcedPage> OnePage(Stream stream, GrowthLimit growth, string path)
    {
        yield return new MemberReader(options.MaxBytes).Read(Unpacked(stream, growth), path);
    }

    // By the bytes and not by the name: many programs undo a compression and keep the ending. The gzip members of a WARC file are its records.
    private static Stream Unpacked(Stream stream, GrowthLimit growth, bool gzip = true)
    {
        var input = new TrackedInput(stream);
        var first = input.Around(ContentCoding.ZstdMagic.Length);
        if (first.StartsWith(ContentCoding.ZstdMagic)) return growth.Over(new DecompressionStream(input));
        return gzip && first.StartsWith(GzipMembers.Magic) ? growth.Over(new GzipContent(new GzipMembers(input))) : input;
    }
}
