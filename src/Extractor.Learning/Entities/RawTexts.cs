using System.IO.Compression;
using Extractor.Entities.Labelling;
using Extractor.Language;
using Extractor.Model;
using Newtonsoft.Json.Linq;

namespace Extractor.Learning.Entities;

/// <summary>
/// Reads open text without labels: the tokens of <c>.conll</c> files but those for development and test, the <c>text</c>, <c>title</c> and
/// <c>summary</c> of <c>.jsonl</c> lines, the last column of <c>.csv</c> lines. All may end in <c>.gz</c>.
/// </summary>
internal sealed class RawTexts
{
    private static readonly string[] HeldOut = ["dev", "test", "testa", "testb"];
    private static readonly string[] Fields = ["title", "summary", "text"];

    private readonly RuleSentenceSplitter splitter = new();
    private readonly UnicodeTokenizer tokenizer = new();
    private readonly List<Token> tokens = [];
    private readonly List<TextSpan> pieces = [];

    /// <summary>The sentences below folders, file by file; each is given as the text and the tokens in it.</summary>
    /// <param name="folders">The folders.</param>
    /// <param name="read">Receives a text, and the tokens of one of its sentences.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static void Read(IEnumerable<string> folders, Action<string, IReadOnlyList<TextSpan>> read, CancellationToken cancellationToken)
    {
        var texts = new RawTexts();
        foreach (var file in folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)))
        {
            var name = file.EndsWith(".gz", StringComparison.Ordinal) ? file[..^3] : file;
            cancellationToken.ThrowIfCancellationRequested();
            if (name.EndsWith(".conll", StringComparison.Ordinal)) ReadConll(file, Path.GetFileNameWithoutExtension(name), read);
            else if (name.EndsWith(".jsonl", StringComparison.Ordinal)) texts.ReadJson(file, read);
            else if (name.EndsWith(".csv", StringComparison.Ordinal)) texts.ReadCsv(file, read);
        }
    }

    private static void ReadConll(string file, string name, Action<string, IReadOnlyList<TextSpan>> read)
    {
        if (HeldOut.Contains(name.Split('_')[^1])) return;
        foreach (var document in ConllReader.Read(file))
        {
            var text = HyphenCutter.Cut(document.Text, out _);
            for (var s = 0; s + 1 < text.Sentences.Length; s++) read(text.Text, text.Tokens[text.Sentences[s]..text.Sentences[s + 1]]);
        }
    }

    private void ReadJson(string file, Action<string, IReadOnlyList<TextSpan>> read)
    {
        foreach (var line in Lines(file))
        {
            var item = JObject.Parse(line);
            foreach (var field in Fields)
            {
                if (item[field] is JValue { Type: JTokenType.String } value) ReadText((string)value!, read);
            }
        }
    }

    private void ReadCsv(string file, Action<string, IReadOnlyList<TextSpan>> read)
    {
        foreach (var line in Lines(file)) ReadText(line[(line.IndexOf(',', StringComparison.Ordinal) + 1)..].Trim('"'), read);
    }

    private void ReadText(string text, Action<string, IReadOnlyList<TextSpan>> read)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOfAny(['\n', '\t'], start);
            if (end < 0) end = text.Length;
            foreach (var sentence in splitter.Split(text, new(start, end), "en"))
            {
                tokens.Clear();
                pieces.Clear();
                tokenizer.Tokenize(text, sentence, "en", tokens);
                foreach (var token in tokens) HyphenCutter.AddPieces(text, token.Span, pieces);
                read(text, pieces);
            }

            start = end + 1;
        }
    }

    private static IEnumerable<string> Lines(string file)
    {
        using var stream = File.OpenRead(file);
        using var unpacked = file.EndsWith(".gz", StringComparison.Ordinal) ? (Stream)new GZipStream(stream, CompressionMode.Decompress) : stream;
        using var reader = new StreamReader(unpacked);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0) yield return line;
        }
    }
}
