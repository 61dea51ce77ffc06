using System.IO.Compression;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Extractor.Learning.Evaluation;

/// <summary>
/// Pages with their gold: <c>html/ID.html</c> or <c>html/ID.html.gz</c> beside <c>gold/ID.json</c> or <c>gold/ID.json.gz</c>.
/// Keys read: <c>url</c>, <c>title</c>, <c>author</c> (names parted by commas, semicolons, "and" or "&amp;") or <c>authors</c>, <c>date</c>, <c>body</c>,
/// <c>headings</c> or the headlines of <c>sections</c>, <c>summary</c>, <c>with</c>, <c>without</c>, <c>page_type</c>; all may be missing.
/// </summary>
public static class GoldFolder
{
    private static readonly JsonLoadSettings Loading = new() { CommentHandling = CommentHandling.Ignore };

    /// <summary>The pages in ordinal order of their names.</summary>
    /// <param name="folder">The folder that holds <c>html</c> and <c>gold</c>.</param>
    /// <exception cref="IOException">A folder or a page is missing.</exception>
    /// <exception cref="FormatException">A gold file is no JSON object.</exception>
    public static IReadOnlyList<GoldPage> Read(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var gold = Path.Combine(folder, "gold");
        if (!Directory.Exists(gold)) throw new DirectoryNotFoundException($"There is no folder '{gold}'; pages are evaluated against gold/ID.json beside html/ID.html.");
        var pages = new List<GoldPage>();
        foreach (var file in Directory.GetFiles(gold).Where(IsGold).Order(StringComparer.Ordinal)) pages.Add(Read(folder, file));
        if (pages.Count == 0) throw new FileNotFoundException($"Folder '{gold}' holds no .json or .json.gz file.");
        return pages;
    }

    /// <summary>The bytes of a page, gzip undone.</summary>
    /// <param name="page">The page.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static byte[] Content(GoldPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return Bytes(page.File);
    }

    private static bool IsGold(string file) => file.EndsWith(".json", StringComparison.Ordinal) || file.EndsWith(".json.gz", StringComparison.Ordinal);

    private static GoldPage Read(string folder, string file)
    {
        var name = Path.GetFileName(file);
        var id = name[..name.LastIndexOf(".json", StringComparison.Ordinal)];
        var html = Path.Combine(folder, "html", id + ".html");
        if (!File.Exists(html) && File.Exists(html + ".gz")) html += ".gz";
        if (!File.Exists(html)) throw new FileNotFoundException($"Gold file '{file}' has no page '{html}' or '{html}.gz'.", html);
        var gold = Parse(file);
        return new GoldPage
        {
            Id = id,
            File = html,
            Url = Text(gold, "url"),
            Title = Text(gold, "title"),
            Authors = Authors(gold),
            Date = Text(gold, "date"),
            Body = Text(gold, "body"),
            Headings = [.. gold["sections"] is JArray sections ? sections.SelectMany(section => Texts(section["headline"])) : Texts(gold["headings"])],
            Summary = [.. Texts(gold["summary"])],
            With = [.. Texts(gold["with"])],
            Without = [.. Texts(gold["without"])],
            PageType = Text(gold, "page_type") ?? Text(gold, "pageType"),
        };
    }

    private static JObject Parse(string file)
    {
        try
        {
            using var reader = new JsonTextReader(new StreamReader(new MemoryStream(Bytes(file)))) { DateParseHandling = DateParseHandling.None };
            return JObject.Load(reader, Loading);
        }
        catch (JsonException exception)
        {
            throw new FormatException($"Gold file '{file}' is no JSON object: {exception.Message}", exception);
        }
    }

    private static IReadOnlyList<string>? Authors(JObject gold) => gold switch
    {
        { } when gold["authors"] is JArray names => [.. Texts(names)],
        { } when gold.ContainsKey("author") => [.. PageText.Names(Text(gold, "author"))],
        _ => null,
    };

    private static string? Text(JObject gold, string key) => gold[key] is JValue { Type: not JTokenType.Null } value && value.ToString() is { Length: > 0 } text ? text : null;

    private static IEnumerable<string> Texts(JToken? token) => token switch
    {
        JArray list => list.SelectMany(Texts),
        JValue { Type: JTokenType.String } value when value.ToString() is { Length: > 0 } text => [text],
        _ => [],
    };

    private static byte[] Bytes(string file)
    {
        if (!file.EndsWith(".gz", StringComparison.Ordinal)) return File.ReadAllBytes(file);
        using var content = new MemoryStream();
        using var gzip = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        gzip.CopyTo(content);
        return content.ToArray();
    }
}
