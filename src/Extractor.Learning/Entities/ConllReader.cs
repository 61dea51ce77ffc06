using System.IO.Compression;
using System.Text;
using Extractor.Model;

namespace Extractor.Learning.Entities;

/// <summary>
/// Reads files in columns: the token first, its tag last, a blank line after each sentence, <c>-DOCSTART-</c> before each document (Tjong Kim
/// Sang and De Meulder, 2003). Tags may be in any of IOB1, IOB2, BIOES and BILOU, also mixed.
/// </summary>
internal sealed class ConllReader
{
    /// <summary>A file without documents is cut into ones of as many sentences: what lies near is likely of one text.</summary>
    private const int SentencesWithoutDocument = 20;

    private const string DocumentStart = "-DOCSTART-";

    private static readonly string[] Endings = [".conll", ".bio", ".iob", ".iob2", ".bilou", ".train", ".testa", ".testb"];

    private readonly string set;
    private readonly string file;
    private readonly bool hasDocuments;
    private readonly StringBuilder text = new();
    private readonly List<TextSpan> tokens = [];
    private readonly List<int> sentences = [0];
    private readonly TagRun names = new();
    private readonly List<GoldDocument> documents = [];
    private string? id;

    private ConllReader(string set, string file, bool hasDocuments)
    {
        this.hasDocuments = hasDocuments;
        this.set = set;
        this.file = file;
    }

    /// <summary>Reads a file, or all of such files below a folder, by their endings.</summary>
    /// <param name="path">The file or folder.</param>
    /// <exception cref="IOException">There is none, or it cannot be read.</exception>
    /// <exception cref="InvalidDataException">A line has no tag.</exception>
    public static IReadOnlyList<GoldDocument> Read(string path)
    {
        if (!Directory.Exists(path)) return ReadFile(path, SetOf(path));
        var files = Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(IsConll).Order(StringComparer.Ordinal).ToList();
        return files.Count > 0
            ? [.. files.SelectMany(file => ReadFile(file, SetOf(file)))]
            : throw new FileNotFoundException($"Folder '{path}' holds no file whose name ends in {string.Join(", ", Endings)}, with or without .gz.");
    }

    private static bool IsConll(string file)
    {
        var name = file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? file[..^3] : file;
        return Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
    }

    private static string SetOf(string file) => Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(file))) ?? "";

    private static List<GoldDocument> ReadFile(string file, string set)
    {
        using var stream = File.OpenRead(file);
        using var unpacked = file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? (Stream)new GZipStream(stream, CompressionMode.Decompress) : stream;
        using var reader = new StreamReader(unpacked);
        var lines = reader.ReadToEnd().Split('\n');
        var read = new ConllReader(set, Path.GetFileName(file), lines.Count(line => line.StartsWith(DocumentStart, StringComparison.Ordinal)) > 1);
        for (var i = 0; i < lines.Length; i++) read.Line(lines[i], i + 1);
        read.EndDocument();
        return read.documents;
    }

    private void Line(string line, int number)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            EndSentence();
            return;
        }

        var columns = line.Contains('\t', StringComparison.Ordinal)
            ? line.Split('\t', StringSplitOptions.TrimEntries)
            : line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (columns[0].StartsWith(DocumentStart, StringComparison.Ordinal))
        {
            EndDocument();
            id = columns[0].Length > DocumentStart.Length ? columns[0][DocumentStart.Length..].Trim() : columns.Length > 2 ? columns[1] : "";
            return;
        }

        var tag = columns[^1];
        if (columns.Length < 2 || !TagRun.IsTag(tag))
        {
            if (line[0] == '#') return;
            throw new InvalidDataException($"Line {number} of '{file}' has no tag such as B-PER or O in its last column: '{line}'.");
        }

        if (columns[0].Length == 0) return;
        if (text.Length > 0) text.Append(' ');
        tokens.Add(new(text.Length, text.Length + columns[0].Length));
        text.Append(columns[0]);
        names.Add(tokens.Count - 1, tag);
    }

    private void EndSentence()
    {
        names.End();
        if (sentences[^1] == tokens.Count) return;
        sentences.Add(tokens.Count);
        if (!hasDocuments && sentences.Count > SentencesWithoutDocument) EndDocument();
    }

    private void EndDocument()
    {
        names.End();
        if (sentences[^1] != tokens.Count) sentences.Add(tokens.Count);
        if (tokens.Count > 0)
        {
            var name = FormattableString.Invariant($"{set}/{file}#{documents.Count + 1}");
            documents.Add(new(string.IsNullOrEmpty(id) || id == "0" ? name : $"{name} {id}", set, new(text.ToString(), [.. tokens], [.. sentences]), names.Take()));
        }

        text.Clear();
        tokens.Clear();
        sentences.Clear();
        sentences.Add(0);
    }
}
