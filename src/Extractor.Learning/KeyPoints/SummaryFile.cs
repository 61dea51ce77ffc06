using System.IO.Compression;
using Extractor.Learning.Documents;
using Extractor.Learning.Evaluation;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Extractor.Learning.KeyPoints;

/// <summary>
/// Reads texts with summaries, one JSON object a line, plain or gzip: <c>id</c>, <c>sentences</c> and <c>human_summaries</c>; or <c>id</c>, <c>title</c>,
/// <c>text</c> in Markdown and <c>summary</c>.
/// </summary>
internal static class SummaryFile
{
    /// <summary>Tokens that a summary and the beginning of its text have in common for it to be a copy.</summary>
    private const int Copied = 8;

    /// <summary>The texts of a file, or of all <c>.jsonl</c> and <c>.jsonl.gz</c> files of a folder; those without summary, and those whose summary is the text's own beginning, are left out.</summary>
    /// <exception cref="IOException">There is no such file or folder, or it cannot be read.</exception>
    /// <exception cref="FormatException">A line holds no such text.</exception>
    public static IReadOnlyList<SummarizedText> Read(string path)
    {
        if (!Directory.Exists(path) && !File.Exists(path)) throw new FileNotFoundException($"There is no file or folder '{path}'.");
        IEnumerable<string> files = Directory.Exists(path)
            ? Directory.GetFiles(path).Where(file => file.EndsWith(".jsonl", StringComparison.Ordinal) || file.EndsWith(".jsonl.gz", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            : [path];
        return [.. files.SelectMany(Lines).OfType<SummarizedText>()];
    }

    private static IEnumerable<SummarizedText?> Lines(string file)
    {
        using var stream = File.OpenRead(file);
        using var reader = new StreamReader(file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream);
        for (var number = 1; reader.ReadLine() is { } line; number++) yield return Of(line, $"'{file}', line {number},");
    }

    private static SummarizedText? Of(string line, string where)
    {
        JObject text;
        try
        {
            text = JsonConvert.DeserializeObject<JObject>(line, EvaluationJson.Settings) ?? throw new FormatException($"{where} is empty.");
        }
        catch (JsonException exception)
        {
            throw new FormatException($"{where} is no JSON object: {exception.Message}", exception);
        }

        var id = (string?)text["id"] ?? throw new FormatException($"{where} has no id.");
        if (text["sentences"] is JArray sentences)
        {
            string[] words = [.. sentences.Select(sentence => (string)sentence!)];
            var page = PlainPage.Of(new LabelledDocument(id, null, (string?)text["meta"]?["title"] ?? words.FirstOrDefault() ?? string.Empty, words, new() { Kind = string.Empty, PrimaryDomain = string.Empty, Sourcing = string.Empty, Impact = string.Empty, TimeHorizon = string.Empty }));
            return Of(id, page, string.Join(' ', words), [.. (text["human_summaries"] ?? new JArray()).Select(summary => (string)summary!)]);
        }

        if ((string?)text["text"] is not { } body) throw new FormatException($"{where} has neither sentences nor text.");
        return Of(id, MarkdownPage.Of(id, (string?)text["title"] ?? string.Empty, body), body, (string?)text["summary"] is { Length: > 0 } only ? [only] : []);
    }

    private static SummarizedText? Of(string id, Model.RawPage page, string text, IReadOnlyList<string> summaries)
    {
        var opening = PageText.Tokens(text[..Math.Min(text.Length, 40 * Copied)]).Take(Copied).ToList();
        string[] written = [.. summaries.Where(summary => summary.Length > 0 && !PageText.Tokens(summary).Take(Copied).SequenceEqual(opening))];
        return written.Length == 0 ? null : new(id, page, written);
    }
}
