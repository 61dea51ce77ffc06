
namespace Extractor.Models;

/// <summary>Word lists and tables that ship inside this assembly: the files under a stage's <c>Data</c> folder.</summary>
internal static class EmbeddedData
{
    private static readonly System.Reflection.Assembly Home = typeof(EmbeddedData).Assembly;

    /// <summary>Opens a data file.</summary>
    /// <param name="path">Stage and file, such as <c>Language/abbreviations.txt</c>.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static Stream Open(string path) =>
        Home.GetManifestResourceStream("data/" + path) ?? throw new FileNotFoundException($"No data file '{path}' is embedded.", path);

    /// <summary>The lines of a data file, trimmed; without empty lines and those that start with <c>#</c>.</summary>
    /// <param name="path">Stage and file, such as <c>Language/abbreviations.txt</c>.</param>
    public static IReadOnlyList<string> Lines(string path)
    {
        using var reader = new StreamReader(Open(path));
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            line = line.Trim();
            if (line.Length > 0 && line[0] != '#') lines.Add(line);
        }

        return lines;
    }
}
