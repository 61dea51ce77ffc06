using System.Security.Cryptography;
using System.Text;
using Extractor.Learning.Evaluation;
using Extractor.Model;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Extractor.Learning.Documents;

/// <summary>
/// Labelled pages, in one of two forms. With their sentences: <c>NAME.json</c> with a list of labels beside <c>NAME-pages.json</c> with a list of pages,
/// each <c>id</c>, <c>url</c>, <c>title</c> and <c>sentences</c>; every pair of files of the folder is read. Stand-off: a file for each page with its
/// <c>id</c>, the text's <c>textSha256</c> and <c>sentences</c> as pairs of UTF-16 offsets beside the labels; the texts are elsewhere.
/// </summary>
public static class DocumentFolder
{
    private const string PagesSuffix = "-pages.json";

    /// <summary>The pages in ordinal order of the files, and in their order within each.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="texts">Folder of the texts that stand-off labels refer to: <c>pages/SET/gold/NAME.json</c>, <c>articles/*/SET.jsonl.gz</c>; null where there are none.</param>
    /// <exception cref="IOException">The folder holds no such files, a text is missing, or a file cannot be read.</exception>
    /// <exception cref="FormatException">A file is no such list, a label's page is missing, or a text is not the one that was labelled.</exception>
    public static IReadOnlyList<LabelledDocument> Read(string folder, string? texts = null)
    {
        if (!Directory.Exists(folder)) throw new DirectoryNotFoundException($"There is no folder '{folder}'.");
        var lists = Directory.GetFiles(folder, "*" + PagesSuffix).Order(StringComparer.Ordinal).ToList();
        if (lists.Count > 0) return [.. lists.SelectMany(WithSentences)];
        var files = Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0) throw new FileNotFoundException($"'{folder}' holds no labels: neither NAME{PagesSuffix} beside NAME.json nor a .json file for each page.");
        if (texts is null) throw new FileNotFoundException($"The labels in '{folder}' refer to texts elsewhere; name their folder with --texts.");
        var archive = new TextArchive(texts);
        return [.. files.Select(file => StandOff(file, archive))];
    }

    private static IEnumerable<LabelledDocument> WithSentences(string file)
    {
        var pages = List(file).ToDictionary(page => (string)page["id"]!, StringComparer.Ordinal);
        var labels = file[..^PagesSuffix.Length] + ".json";
        foreach (var label in List(labels))
        {
            var id = (string?)label["id"] ?? throw new FormatException($"'{labels}' holds a label without id.");
            if (!pages.TryGetValue(id, out var page)) throw new FormatException($"'{labels}' labels '{id}', which '{file}' does not hold.");
            yield return new(id, (string?)page["url"], (string?)page["title"] ?? string.Empty, Strings(page["sentences"]), LabelsOf(label));
        }
    }

    private static LabelledDocument StandOff(string file, TextArchive archive)
    {
        var label = Parse<JObject>(file);
        var id = (string?)label["id"] ?? throw new FormatException($"'{file}' does not name its page by id.");
        var text = archive.Find(id);
        if (Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.Text))) != (string?)label["textSha256"])
            throw new FormatException($"The text of '{id}' is not the one that '{file}' labels: its SHA-256 is another.");
        var sentences = (label["sentences"] ?? new JArray()).Select(pair => text.Text[(int)pair[0]!..(int)pair[1]!]);
        return new(id, text.Url, text.Title, [.. sentences], LabelsOf(label));
    }

    private static DocumentLabels LabelsOf(JToken label) => new()
    {
        Kind = (string?)label["kind"] ?? string.Empty,
        Subjects = label["subject"] is JObject subject ? [(string)subject["name"]!, .. Strings(subject["acceptable"])] : [],
        Entities = [.. (label["entities"] ?? new JArray()).Select(entity => new LabelledEntity((string)entity["name"]!, Enum.TryParse<EntityType>((string?)entity["type"], ignoreCase: true, out var type) ? type : null))],
        Countries = Strings(label["countries"]),
        PrimaryDomain = (string?)label["primaryDomain"] ?? string.Empty,
        AcceptableDomains = Strings(label["acceptableDomains"]),
        WhatHappened = Numbers(label["whatHappened"]),
        WhyItMatters = Numbers(label["whyItMatters"]),
        KeySentences = Numbers(label["keySentences"]),
        Sourcing = (string?)label["sourcing"] ?? string.Empty,
        Impact = (string?)label["impact"] ?? string.Empty,
        TimeHorizon = (string?)label["timeHorizon"] ?? string.Empty,
    };

    private static IReadOnlyList<string> Strings(JToken? list) => list is JArray ? [.. list.Select(item => (string)item!)] : [];

    private static IReadOnlyList<int> Numbers(JToken? list) => list is JArray ? [.. list.Select(item => (int)item)] : [];

    private static List<JObject> List(string file) => [.. Parse<JArray>(file).OfType<JObject>()];

    private static T Parse<T>(string file)
        where T : JToken
    {
        try
        {
            return JsonConvert.DeserializeObject<T>(File.ReadAllText(file), EvaluationJson.Settings) ?? throw new FormatException($"'{file}' is empty.");
        }
        catch (Exception exception) when (exception is JsonException or InvalidCastException)
        {
            throw new FormatException($"'{file}' is no {(typeof(T) == typeof(JArray) ? "list of pages or labels" : "page's labels")}: {exception.Message}", exception);
        }
    }
}
