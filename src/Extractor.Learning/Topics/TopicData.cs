using System.IO.Compression;
using Extractor.Learning.Documents;
using Newtonsoft.Json.Linq;

namespace Extractor.Learning.Topics;

/// <summary>Reads the labelled texts below a data folder.</summary>
/// <param name="folder">The folder with <c>annotations</c>, <c>pages</c>, <c>articles</c> and <c>topics</c>.</param>
/// <param name="annotations">Folder of stand-off labels of whole pages; null for none.</param>
/// <param name="secondLevel">File of second-level topics of texts; null for none.</param>
internal sealed class TopicData(string folder, string? annotations, string? secondLevel)
{
    private static readonly string[] Blogs = ["18f", "bitcoinops", "cilium", "fedramp", "letsencrypt", "mlab"];

    /// <summary>The texts of <c>annotations/topics.tsv</c>, in its order, then those of which whole pages alone are labelled. Labels of whole pages overrule.</summary>
    public IReadOnlyList<LabelledText> Labelled()
    {
        var texts = Texts();
        var pages = LabelledPages.Read(folder, annotations).Where(page => page.Labels.PrimaryDomain.Length > 0).ToDictionary(page => page.Id, StringComparer.Ordinal);
        var below = SecondLevel();
        var labelled = new List<LabelledText>();
        foreach (var line in File.ReadLines(Path.Combine(folder, "annotations", "topics.tsv")).Skip(1))
        {
            var cells = line.Split('\t');
            if (!texts.TryGetValue(cells[0], out var text)) continue;
            var isRead = pages.Remove(cells[0], out var page);
            labelled.Add(text with
            {
                Domains = isRead ? DomainsOf(page!) : [.. new[] { cells[1], cells[2] }.Where(code => code != "-")],
                Topics = [.. new[] { cells[3], cells[4] }.Where(code => code != "-").Select(code => $"medtop:{code}000000")],
                Below = below.GetValueOrDefault(cells[0]) ?? text.Below,
                IsRead = isRead,
            });
        }

        labelled.AddRange(pages.Values.OrderBy(page => page.Id, StringComparer.Ordinal).Select(page => new LabelledText
        {
            Id = page.Id, Group = GroupOf(page.Url, page.Id), Title = page.Title, Text = string.Join('\n', page.Sentences), Domains = DomainsOf(page), IsRead = true,
        }));
        return labelled;
    }

    /// <summary>Items of the news chronicle that <see cref="Labelled"/> does not hold, with their section as label to infer from.</summary>
    public IEnumerable<(LabelledText Text, string Section)> Chronicle()
    {
        var number = 0;
        foreach (var item in Lines("topics/wikipedia_current_events/train.jsonl.gz"))
            yield return (EventOf(item, number++), (string)item["heading"]!);
    }

    /// <summary>The IPTC definitions with their paths.</summary>
    public IEnumerable<(LabelledText Text, IReadOnlyList<string> Path)> Definitions()
    {
        foreach (var topic in Lines("topics/iptc_media_topics/media_topics.jsonl.gz").Where(topic => topic["retired"]!.Type == JTokenType.Null))
        {
            var path = topic["path"]!.Select(code => (string)code!).ToList();
            yield return (new LabelledText { Id = (string)topic["id"]!, Group = InferredLabels.DefinitionGroup, Title = (string)topic["label"]!, Text = (string?)topic["definition"] ?? "" }, path);
        }
    }

    private static IReadOnlyList<string> DomainsOf(LabelledDocument page) => [page.Labels.PrimaryDomain, .. page.Labels.AcceptableDomains];

    private static string GroupOf(string? address, string id) => Uri.TryCreate(address, UriKind.Absolute, out var url) ? url.Host : id;

    /// <summary>Second-level topics by text and first-level topic: lines of text, topic, and codes with commas between.</summary>
    private Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> SecondLevel() => secondLevel is null ? [] :
        File.ReadLines(secondLevel).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).Where(cells => cells[2] != "-").ToDictionary(
            cells => cells[0],
            cells => (IReadOnlyDictionary<string, IReadOnlyList<string>>)new Dictionary<string, IReadOnlyList<string>> { [cells[1]] = cells[2].Split(',') }, StringComparer.Ordinal);

    private Dictionary<string, LabelledText> Texts()
    {
        var texts = new Dictionary<string, LabelledText>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(Path.Combine(folder, "pages", "wcxb", "gold"), "*.json").Order(StringComparer.Ordinal))
        {
            var page = JObject.Parse(File.ReadAllText(file));
            var id = "wcxb/" + (string)page["id"]!;
            Add(id, GroupOf((string?)page["url"], id), (string?)page["title"], (string?)page["body"]);
        }

        foreach (var article in Lines("articles/wikinews_2019_2020/wikinews.jsonl.gz"))
            Add(LabelledPages.NewsName((string)article["title"]!), "wikinews/" + ((string)article["date"]!)[..7], (string?)article["title"], (string?)article["text"]);
        foreach (var (text, _) in Chronicle()) texts[text.Id] = text;
        foreach (var blog in Blogs)
        {
            var number = 0;
            foreach (var post in Lines($"topics/domain_blogs/{blog}.jsonl.gz")) Add($"{blog}/{number++}", blog, (string?)post["title"], (string?)post["text"]);
        }

        return texts;

        void Add(string id, string group, string? title, string? text) =>
            texts.TryAdd(id, new LabelledText { Id = id, Group = group, Title = title ?? "", Text = text ?? "" });
    }

    private static LabelledText EventOf(JObject item, int number) => new()
    {
        Id = FormattableString.Invariant($"events-train/{number}"),
        Group = "events/" + ((string)item["date"]!)[..7],
        Title = "",
        Text = (string)item["text"]!,
    };

    private IEnumerable<JObject> Lines(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(folder, path)), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var json = new Newtonsoft.Json.JsonTextReader(new StringReader(line)) { DateParseHandling = Newtonsoft.Json.DateParseHandling.None };
            yield return JObject.Load(json);
        }
    }
}
