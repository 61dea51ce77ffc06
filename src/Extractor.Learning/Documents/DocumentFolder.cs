using Extractor.Learning.Evaluation;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Extractor.Learning.Documents;

/// <summary>
/// Labelled pages: <c>NAME.json</c> with a list of labels beside <c>NAME-pages.json</c> with a list of pages, each <c>id</c>, <c>url</c>, <c>title</c> and
/// <c>sentences</c>. Every pair of files of the folder is read.
/// </summary>
public static class DocumentFolder
{
    private const string PagesSuffix = "-pages.json";

    /// <summary>The pages in ordinal order of the files, and in their order within each.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="IOException">The folder holds no such files, or one cannot be read.</exception>
    /// <exception cref="FormatException">A file is no such list, or a label's page is missing.</exception>
    public static IReadOnlyList<LabelledDocument> Read(string folder)
    {
        if (!Directory.Exists(folder)) throw new DirectoryNotFoundException($"There is no folder '{folder}'.");
        var files = Directory.GetFiles(folder, "*" + PagesSuffix).Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0) throw new FileNotFoundException($"'{folder}' holds no file NAME{PagesSuffix} beside a NAME.json with labels.");
        var documents = new List<LabelledDocument>();
        foreach (var file in files)
        {
            var pages = List(file).ToDictionary(page => (string)page["id"]!, StringComparer.Ordinal);
            var labels = file[..^PagesSuffix.Length] + ".json";
            foreach (var label in List(labels))
            {
                var id = (string?)label["id"] ?? throw new FormatException($"'{labels}' holds a label without id.");
                if (!pages.TryGetValue(id, out var page)) throw new FormatException($"'{labels}' labels '{id}', which '{file}' does not hold.");
                documents.Add(new(id, (string?)page["url"], (string?)page["title"] ?? string.Empty, Strings(page["sentences"]), LabelsOf(label)));
            }
        }

        return documents;
    }

    private static DocumentLabels LabelsOf(JToken label) => new()
    {
        Kind = (string?)label["kind"] ?? string.Empty,
        Subjects = label["subject"] is JObject subject ? [(string)subject["name"]!, .. Strings(subject["acceptable"])] : [],
        Entities = [.. (label["entities"] ?? new JArray()).Select(entity => (string)entity["name"]!)],
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

    private static List<JObject> List(string file)
    {
        try
        {
            return [.. JsonConvert.DeserializeObject<JArray>(File.ReadAllText(file), EvaluationJson.Settings)!.Cast<JObject>()];
        }
        catch (Exception exception) when (exception is JsonException or InvalidCastException or NullReferenceException)
        {
            throw new FormatException($"'{file}' is no list of pages or labels: {exception.Message}", exception);
        }
    }
}
