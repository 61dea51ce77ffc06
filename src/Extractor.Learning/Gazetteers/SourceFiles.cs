using System.IO.Compression;

namespace Extractor.Learning.Gazetteers;

/// <summary>Reads the gzipped source files of the gazetteer.</summary>
/// <param name="folder">The folder that holds <c>names</c>, <c>organizations</c> and <c>places</c>.</param>
internal sealed class SourceFiles(string folder)
{
    /// <summary>The lines of a file, without those that start with <c>#</c>.</summary>
    /// <param name="path">Path below the folder without <c>.gz</c>.</param>
    public IEnumerable<string> Lines(string path)
    {
        using var reader = Open(path);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line;
        }
    }

    /// <summary>Opens a file.</summary>
    /// <param name="path">Path below the folder without <c>.gz</c>.</param>
    public StreamReader Open(string path) =>
        new(new GZipStream(File.OpenRead(Path.Combine(folder, path + ".gz")), CompressionMode.Decompress));
}
