using Extractor.Entities.Gazetteers.Own;

namespace Extractor.Cli.Extraction;

/// <summary>Gazetteer files of the disk.</summary>
internal static class GazetteerFiles
{
    /// <summary>Largest file: about half a million names.</summary>
    private const long MaxBytes = 64 << 20;

    /// <summary>Reads files in the order given.</summary>
    /// <param name="paths">The files.</param>
    /// <returns>The names; null where no file is given.</returns>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="GazetteerException">A file cannot be used.</exception>
    public static UserGazetteer? Load(IReadOnlyList<string> paths) => paths.Count == 0 ? null : UserGazetteer.Read(paths.Select(Read));

    private static GazetteerText Read(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists) throw new FileNotFoundException($"There is no gazetteer file '{path}'.", path);
        return file.Length <= MaxBytes ? new(file.Name, File.ReadAllText(path)) : throw new GazetteerException($"{file.Name}: the file has more than {MaxBytes} bytes; split it.");
    }
}
