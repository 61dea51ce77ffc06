using System.Globalization;
using System.IO.Compression;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Extractor.Learning.Topics;

/// <summary>
/// Labelled texts of the user's: an object of JSON a line with <c>text</c>, and <c>labels</c>, a list of codes or labels of topics of which the first is the
/// main one, or one alone. <c>title</c>, <c>id</c>, <c>url</c> and <c>group</c> are optional. Texts of one group, else of one site, are never tested against each other.
/// </summary>
internal static class OwnTopicTexts
{
    /// <summary>Key of the labels.</summary>
    public const string DefaultLabelKey = "labels";

    private const int MostFaults = 20;

    /// <summary>Reads and checks a file.</summary>
    /// <param name="file">The file, gzipped if its name ends in <c>.gz</c>.</param>
    /// <param name="labelKey">Key of the labels.</param>
    /// <param name="taxonomy">Code of a topic by what a text calls it; null where there is none.</param>
    /// <param name="label">Gives a text its labels by their codes.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="FormatException">Lines are not as they should be; says what is wrong of the first of them, each with its number.</exception>
    public static IReadOnlyList<LabelledText> Read(string file, string labelKey, Func<string, string?> taxonomy, Func<LabelledText, IEnumerable<string>, LabelledText> label)
    {
        var faults = new List<string>();
        var texts = new List<LabelledText>();
        using var stream = File.OpenRead(file);
        using var reader = new StreamReader(file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(stream, CompressionMode.Decompress) : stream);
        for (var number = 1; reader.ReadLine() is { } line && faults.Count < MostFaults; number++)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            var fault = TextOf(line, number, labelKey, taxonomy, out var text, out var labels);
            if (fault is not null) faults.Add(string.Create(CultureInfo.InvariantCulture, $"'{file}' line {number}: {fault}"));
            else texts.Add(label(text!, labels));
        }

        if (faults.Count > 0) throw new FormatException(string.Join('\n', faults));
        return texts.Count > 0 ? texts : throw new FormatException($"'{file}' holds no text.");
    }

    private static string? TextOf(string line, int number, string labelKey, Func<string, string?> taxonomy, out LabelledText? text, out IReadOnlyList<string> labels)
    {
        (text, labels) = (null, []);
        JObject item;
        try
        {
            using var json = new JsonTextReader(new StringReader(line)) { DateParseHandling = DateParseHandling.None };
            item = JObject.Load(json);
        }
        catch (JsonException exception)
        {
            return "this is no object of JSON: " + exception.Message;
        }

        if (item["text"] is not { Type: JTokenType.String } body || ((string)body!).Length == 0) return "there is no 'text'.";
        if (item[labelKey] is not { } given) return $"there is no '{labelKey}'.";
        if (given is not JArray && given.Type != JTokenType.String) return $"'{labelKey}' is a list of topics, or one.";
        var names = given is JArray list ? list.Select(name => name.ToString()).ToList() : [(string)given!];
        if (names.Count == 0) return $"'{labelKey}' is empty.";
        if (names.FirstOrDefault(name => taxonomy(name) is null) is { } unknown) return $"the taxonomy has no topic '{unknown}'.";
        var id = item["id"]?.ToString() ?? number.ToString(CultureInfo.InvariantCulture);
        var site = Uri.TryCreate(item["url"]?.ToString(), UriKind.Absolute, out var url) ? url.Host : null;
        text = new LabelledText { Id = id, Group = item["group"]?.ToString() ?? site ?? id, Title = item["title"]?.ToString() ?? string.Empty, Text = (string)body! };
        labels = [.. names.Select(name => taxonomy(name)!)];
        return null;
    }
}
