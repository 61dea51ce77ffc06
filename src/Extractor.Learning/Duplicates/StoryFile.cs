using System.IO.Compression;
using Newtonsoft.Json;

namespace Extractor.Learning.Duplicates;

/// <summary>Reads texts with their stories: a JSON object a line, with <c>id</c>, <c>story</c>, <c>text</c> and perhaps <c>change</c>; may be gzip.</summary>
internal static class StoryFile
{
    private static readonly string[] Endings = [".jsonl", ".jsonl.gz"];

    /// <summary>The texts of a file, or of all such files in a folder, in the order of their names.</summary>
    /// <exception cref="IOException">There is no such file or folder, or none in it.</exception>
    /// <exception cref="FormatException">A line is no such object, or an id stands twice.</exception>
    public static IReadOnlyList<StoryText> Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string[] files = Directory.Exists(path)
            ? [.. Directory.GetFiles(path).Where(file => Endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal))).Order(StringComparer.Ordinal)]
            : [path];
        if (files.Length == 0) throw new FileNotFoundException($"Folder '{path}' holds no .jsonl or .jsonl.gz file.");
        var (texts, ids) = (new List<StoryText>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var file in files)
        {
            using var reader = Open(file);
            for (var number = 1; reader.ReadLine() is { } line; number++)
            {
                if (string.IsNullOrWhiteSpace(line)) continue;
                var text = Parse(line, file, number);
                if (!ids.Add(text.Id)) throw new FormatException($"'{file}' line {number} has the id '{text.Id}' of an earlier line.");
                texts.Add(text);
            }
        }

        return texts;
    }

    private static StreamReader Open(string file)
    {
        var stream = File.OpenRead(file);
        return new(file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream);
    }

    private static StoryText Parse(string line, string file, int number)
    {
        try
        {
            if (JsonConvert.DeserializeObject<StoryText>(line) is { Id: not null, Story: not null, Text: not null } text) return text;
        }
        catch (JsonException exception)
        {
            throw new FormatException($"'{file}' line {number} is no JSON object: {exception.Message}", exception);
        }

        throw new FormatException($"'{file}' line {number} lacks one of id, story and text.");
    }
}
