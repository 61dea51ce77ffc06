using System.IO.Compression;
using System.Net;
using System.Text;
using Extractor.Learning.Documents;
using Extractor.Model;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Extractor.Learning.Kinds;

/// <summary>Reads the pages below a data folder with what is known of their kind.</summary>
/// <param name="folder">The folder with <c>annotations</c>, <c>pages</c>, <c>articles</c> and <c>topics</c>.</param>
/// <param name="annotations">Folder of stand-off labels of whole pages; null for none.</param>
internal sealed class KindData(string folder, string? annotations)
{
    /// <summary>What the name of a page's bare text begins with.</summary>
    private const string PlainPrefix = "plain/";

    private static readonly string[] Sets = ["fundus", "htmldate", "trafilatura-eval", "wcxb"];

    /// <summary>Characters of an abstract that says more than a line.</summary>
    private const int LongAbstract = 400;

    /// <summary>What follows the name that an abstract begins with.</summary>
    private static readonly string[] NameEnds = [" (", " is ", " was ", ", ", " are "];

    private static readonly string[] Blogs = ["18f", "bitcoinops", "cilium", "fedramp", "letsencrypt", "mlab"];

    /// <summary>
    /// All pages, those of newspapers taken as news where nobody labelled them; then the labelled texts that have no page; then the text alone of
    /// labelled pages, so that the genre is told without mark-up too.
    /// </summary>
    public IEnumerable<KindExample> Read()
    {
        var documents = LabelledPages.Read(folder, annotations);
        var labels = Labels(documents);
        var read = documents.Select(document => document.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var set in Sets)
        {
            var home = Path.Combine(folder, "pages", set);
            if (!Directory.Exists(home)) continue;
            foreach (var file in Directory.GetFiles(Path.Combine(home, "html"), "*.html.gz").Order(StringComparer.Ordinal))
            {
                var page = PageOf(set, file, labels) with { IsRead = read.Contains($"{set}/{Path.GetFileName(file)[..^".html.gz".Length]}") };
                yield return page;
                if (page is { Kind: { } kind, IsRead: false, Body.Length: > 0 }) yield return Bare(PlainPrefix + page.Id, page.Group, page.Title, page.Body) with { Kind = kind };
            }
        }

        foreach (var text in Texts().Where(text => labels.ContainsKey(text.Id))) yield return text with { Kind = labels[text.Id], IsRead = read.Contains(text.Id) };
        foreach (var document in documents.Where(document => !LabelledPages.IsNews(document.Id)))
        {
            yield return new KindExample
            {
                Id = PlainPrefix + document.Id, Group = GroupOf(document.Id, document.Url), Page = PlainPage.Of(document),
                Kind = Enum.Parse<ArticleKind>(document.Labels.Kind, ignoreCase: true), IsBare = true, IsRead = true,
            };
        }
    }

    /// <summary>Whether a sample is of an abstract, whose genre is taken, not labelled.</summary>
    public static bool IsAbstract(string id) => id.StartsWith("dbpedia/", StringComparison.Ordinal);

    /// <summary>Whether a sample is of the text alone of a page.</summary>
    public static bool IsPlain(string id) => id.StartsWith(PlainPrefix, StringComparison.Ordinal);

    /// <summary>Abstracts of an encyclopaedia: each describes a thing as it stands, which is what a profile does.</summary>
    /// <param name="count">How many, spread over the classes of things.</param>
    public IEnumerable<KindExample> Abstracts(int count)
    {
        var file = Path.Combine(folder, "topics", "dbpedia14", "train.csv.gz");
        if (count == 0 || !File.Exists(file)) yield break;
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        var rows = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            // "7,Name of the thing ( note ) is …", the signs set apart from the words.
            var text = line[(line.IndexOf(',', StringComparison.Ordinal) + 1)..].Replace(" .", ".", StringComparison.Ordinal).Replace(" ,", ",", StringComparison.Ordinal);
            if (text.Length >= LongAbstract) rows.Add(text.Replace("( ", "(", StringComparison.Ordinal).Replace(" )", ")", StringComparison.Ordinal));
        }

        var step = Math.Max(1, rows.Count / count);
        for (var i = 0; i < rows.Count; i += step)
        {
            var end = NameEnds.Select(mark => rows[i].IndexOf(mark, StringComparison.Ordinal)).Where(at => at > 0).DefaultIfEmpty(0).Min();
            yield return Bare($"dbpedia/{i}", $"dbpedia/{i}", rows[i][..end], rows[i].Replace('\t', '\n')) with { Kind = ArticleKind.Profile };
        }
    }

    private KindExample PageOf(string set, string file, Dictionary<string, ArticleKind> labels)
    {
        var name = Path.GetFileName(file)[..^".html.gz".Length];
        var gold = Json(File.ReadAllText(Path.Combine(folder, "pages", set, "gold", name + ".json")));
        var id = $"{set}/{name}";
        ArticleKind? kind = labels.TryGetValue(id, out var label) ? label : set == "fundus" ? ArticleKind.News : null;
        return new KindExample
        {
            Id = id,
            Group = GroupOf(id, (string?)gold["url"]),
            Title = (string?)gold["title"] ?? string.Empty,
            Page = new RawPage { Path = id + ".html", Content = Unpacked(file), MediaType = "text/html" },
            Kind = kind,
            Body = (string?)gold["body"],
        };
    }

    // A later source overrules an earlier one: whole pages were read with more care than titles.
    private Dictionary<string, ArticleKind> Labels(IEnumerable<LabelledDocument> documents)
    {
        var labels = new Dictionary<string, ArticleKind>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(Path.Combine(folder, "annotations", "topics.tsv")).Skip(1))
        {
            var cells = line.Split('\t');
            if (Enum.TryParse<ArticleKind>(cells[5], ignoreCase: true, out var kind)) labels[cells[0]] = kind;
        }

        foreach (var document in documents)
        {
            if (Enum.TryParse<ArticleKind>(document.Labels.Kind, ignoreCase: true, out var kind)) labels[document.Id] = kind;
        }

        return labels;
    }

    private static string GroupOf(string id, string? address) => Uri.TryCreate(address, UriKind.Absolute, out var url) ? SiteOf(url) : id;

    private IEnumerable<KindExample> Texts()
    {
        foreach (var article in Lines("articles/wikinews_2019_2020/wikinews.jsonl.gz"))
            yield return Bare(LabelledPages.NewsName((string)article["title"]!), "wikinews/" + ((string)article["date"]!)[..7], article);
        foreach (var blog in Blogs)
        {
            var number = 0;
            foreach (var post in Lines($"topics/domain_blogs/{blog}.jsonl.gz")) yield return Bare($"{blog}/{number++}", blog, post);
        }
    }

    private static KindExample Bare(string id, string group, JObject text) =>
        Bare(id, group, (string?)text["title"] ?? string.Empty, (string?)text["text"] ?? string.Empty);

    private static KindExample Bare(string id, string group, string heading, string text)
    {
        var title = WebUtility.HtmlEncode(heading);
        var html = new StringBuilder($"<!DOCTYPE html><html lang=\"en\"><head><title>{title}</title></head><body><article><h1>{title}</h1>\n");
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            html.Append("<p>").Append(WebUtility.HtmlEncode(line)).Append("</p>\n");
        html.Append("</article></body></html>");
        var page = new RawPage { Path = id + ".html", Content = Encoding.UTF8.GetBytes(html.ToString()), MediaType = "text/html", HeaderCharset = "utf-8" };
        return new KindExample { Id = id, Group = group, Page = page, IsBare = true };
    }

    // The last two labels: "news.example.com" and "www.example.com" are one site.
    private static string SiteOf(Uri url)
    {
        var labels = url.Host.Split('.');
        return labels.Length <= 2 ? url.Host : string.Join('.', labels[^(labels[^2].Length <= 3 ? 3 : 2)..]);
    }

    private IEnumerable<JObject> Lines(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(folder, path)), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line) yield return Json(line);
    }

    private static JObject Json(string text)
    {
        using var json = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(json);
    }

    private static byte[] Unpacked(string file)
    {
        using var memory = new MemoryStream();
        using var zip = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        zip.CopyTo(memory);
        return memory.ToArray();
    }
}
