using Extractor.Ingestion.Containers;

namespace Extractor.Ingestion.Sources;

/// <summary>What the name of a file says that it holds.</summary>
/// <param name="Format">The format inside of any compression.</param>
/// <param name="IsCompressed">Whether the whole is compressed, by gzip or zstd.</param>
internal readonly record struct FileNameFormat(InputFormat Format, bool IsCompressed)
{
    /// <summary>Reads a name.</summary>
    /// <param name="path">Path or name, such as <c>news.warc.gz</c>.</param>
    public static FileNameFormat Of(string path)
    {
        var ending = Path.GetExtension(path).ToLowerInvariant();
        if (ending == ".tgz") return new(InputFormat.Tar, IsCompressed: true);
        var compressed = ending is ".gz" or ".zst";
        if (compressed) ending = Path.GetExtension(Path.GetFileNameWithoutExtension(path)).ToLowerInvariant();
        var format = ending switch
        {
            ".warc" => InputFormat.Warc,
            ".zip" when !compressed => InputFormat.Zip,
            ".tar" => InputFormat.Tar,
            ".jsonl" or ".ndjson" => InputFormat.JsonLines,
            _ => InputFormat.Page,
        };
        return new(format, compressed);
    }
}
