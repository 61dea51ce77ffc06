using System.IO.Compression;
using System.Text;
using Newtonsoft.Json.Linq;

namespace Extractor.Learning.Topics;

/// <summary>Reads the labelled texts below a data folder.</summary>
/// <param name="folder">The folder with <c>annotations</c>, <c>pages</c>, <c>articles</c> and <c>topics</c>.</param>
internal sealed class TopicData(string folder)
{
    private static readonly string[] Blogs = ["18f", "bitcoinops", "cilium", "fedramp", "letsencrypt", "mlab"];

    /// <summary>The texts of <c>annotations/topics.tsv</c>, in its order.</summary>
    public IReadOnlyList<LabelledText> Labelled()
    {
        var texts = Texts();
        var labelled = new List<LabelledText>();
        foreach (var line in File.ReadLines(Path.Combine(folder, "annotations", "topics.tsv")).Skip(1))
        {
            var cells = line.Split('\t');
            if (!texts.TryGetValue(cells[0], out var text)) continue;
            labelled.Add(text with
            {
                Domains = [.. new[] { cells[1], cells[2] }.Where(code => code != "-")],
                Topics = [.. new[] { cells[3], cells[4] }.Where(code => code != "-").Select(code => $"medtop:{code}000000")],
            });
        }

        return labelled;
    }

    /// <summary>The hand-labelled pages, for tests only; their first domain is the primary one, the rest are acceptable.</summary>
    public IReadOnlyList<LabelledText> Pages() =>
        [.. Directory.GetFiles(Path.Combine(folder, "annotations"), "dev*.json").Where(file => !file.Contains("-pages", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).SelectMany(PagesOf)];

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

    private static IEnumerable<LabelledText> PagesOf(string file)
    {
        var pages = JArray.Parse(File.ReadAllText(file.Replace(".json", "-pages.json", StringComparison.Ordinal))).ToDictionary(page => (string)page["id"]!);
        foreach (var label in JArray.Parse(File.ReadAllText(file)))
        {
            var id = (string)label["id"]!;
            if ((string?)label["primaryDomain"] is not { } primary) continue;
            yield return new LabelledText
            {
                Id = id.Replace("wcxb-dev-article/", "wcxb/", StringComparison.Ordinal),
                Group = id,
                Title = (string?)pages[id]["title"] ?? "",
                Text = string.Join('\n', pages[id]["sentences"]!.Select(sentence => (string)sentence!)),
                Domains = [primary, .. (label["acceptableDomains"] ?? new JArray()).Select(code => (string)code!)],
            };
        }
    }

    private Dictionary<string, LabelledText> Texts()
    {
        var texts = new Dictionary<string, LabelledText>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(Path.Combine(folder, "pages", "wcxb", "gold"), "*.json").Order(StringComparer.Ordinal))
        {
            var page = JObject.Parse(File.ReadAllText(file));
            var id = "wcxb/" + (string)page["id"]!;
            Add(id, Uri.TryCreate((string?)page["url"], UriKind.Absolute, out var url) ? url.Host : id, (string?)page["title"], (string?)page["body"]);
        }

        foreach (var article in Lines("articles/wikinews_2019_2020/wikinews.jsonl.gz"))
            Add("wikinews/" + FileName((string)article["title"]!), "wikinews/" + ((string)article["date"]!)[..7], (string?)article["title"], (string?)article["text"]);
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

    /// <summary>The name that the annotators gave an article: its title with all but letters and digits as underscores, at most 60 characters.</summary>
    private static string FileName(string title)
    {
        var name = new StringBuilder();
        foreach (var character in title)
        {
            if (char.IsLetterOrDigit(character)) name.Append(character);
            else if (name.Length == 0 || name[^1] != '_') name.Append('_');
        }

        return name.ToString(0, Math.Min(60, name.Length));
    }

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
