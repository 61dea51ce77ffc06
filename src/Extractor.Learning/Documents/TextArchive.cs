using System.IO.Compression;
using Extractor.Learning.Evaluation;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Extractor.Learning.Documents;

/// <summary>
/// Texts by the names that labels give them: <c>SET/NAME</c> is <c>pages/SET/gold/NAME.json</c> or <c>.json.gz</c> with <c>body</c>, or the line of
/// <c>articles/*/SET.jsonl.gz</c> with <c>text</c> whose <c>url</c> ends in <c>/NAME</c>.
/// </summary>
/// <param name="folder">The folder of both.</param>
internal sealed class TextArchive(string folder)
{
    private readonly Dictionary<string, Dictionary<string, ArchivedText>> sets = new(StringComparer.Ordinal);

    /// <summary>The text of a name.</summary>
    /// <param name="id">The name.</param>
    /// <exception cref="FileNotFoundException">The archive has no such text.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public ArchivedText Find(string id)
    {
        var slash = id.IndexOf('/', StringComparison.Ordinal);
        var (set, name) = slash < 0 ? (string.Empty, id) : (id[..slash], id[(slash + 1)..]);
        if (!sets.TryGetValue(set, out var texts)) sets[set] = texts = Read(set);
        return texts.TryGetValue(name, out var text)
            ? text
            : throw new FileNotFoundException($"'{folder}' has no text '{id}': neither pages/{set}/gold/{name}.json nor a line of articles/*/{set}.jsonl.gz.");
    }

    private Dictionary<string, ArchivedText> Read(string set)
    {
        var pages = Path.Combine(folder, "pages", set);
        if (Directory.Exists(Path.Combine(pages, "gold")))
            return GoldFolder.Read(pages).Where(page => page.Body is not null).ToDictionary(page => page.Id, page => new ArchivedText(page.Url, page.Title ?? string.Empty, page.Body!), StringComparer.Ordinal);
        var articles = Path.Combine(folder, "articles");
        IEnumerable<string> files = Directory.Exists(articles) ? Directory.GetFiles(articles, set + ".jsonl.gz", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [];
        return files.SelectMany(Lines).GroupBy(line => line.Url![(line.Url!.LastIndexOf('/') + 1)..], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }

    private static IEnumerable<ArchivedText> Lines(string file)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            var article = JsonConvert.DeserializeObject<JObject>(line, EvaluationJson.Settings)!;
            yield return new((string?)article["url"] ?? string.Empty, (string?)article["title"] ?? string.Empty, (string?)article["text"] ?? string.Empty);
        }
    }
}
