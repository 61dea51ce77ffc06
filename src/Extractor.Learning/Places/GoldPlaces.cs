using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Extractor.Model;
using Extractor.Places;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Extractor.Learning.Places;

/// <summary>
/// Reads texts with gold places: a line of JSON each, with <c>text</c> and either <c>toponyms</c> (<c>start</c>, <c>end</c>, <c>lat</c>,
/// <c>lon</c>, <c>page</c>) as GeoVirus has them, or <c>links</c> (<c>anchor</c>, <c>page</c>) as the news chronicle of Wikipedia has them.
/// </summary>
internal static class GoldPlaces
{
    /// <summary>The texts of a file, in its order.</summary>
    /// <param name="path">A file of lines of JSON, gzipped where its name ends so.</param>
    /// <exception cref="InvalidDataException">A line is no such text; the message names it.</exception>
    public static IEnumerable<GoldText> Read(string path)
    {
        var number = 0;
        foreach (var line in Lines(path))
        {
            number++;
            GoldText text;
            try
            {
                using var json = new JsonTextReader(new StringReader(line)) { DateParseHandling = DateParseHandling.None };
                text = TextOf(JObject.Load(json), number);
            }
            catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidCastException or NullReferenceException)
            {
                throw new InvalidDataException($"{path}, line {number} is no text with places: {exception.Message}", exception);
            }

            yield return text;
        }
    }

    private static IEnumerable<string> Lines(string path)
    {
        using var file = File.OpenRead(path);
        using var plain = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
        using var reader = new StreamReader(plain);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0) yield return line;
        }
    }

    private static GoldText TextOf(JObject item, int number)
    {
        var text = (string)item["text"]!;
        var places = item["toponyms"] is JArray toponyms ? Toponyms(toponyms, text) : Links((JArray)item["links"]!, text);
        var id = (string?)item["id"] ?? FormattableString.Invariant($"{number}");
        var group = (string?)item["url"] ?? (string?)item["date"] ?? id;
        return new(id, group, ArticleOf(text, item["toponyms"] is null ? (string?)item["sources"]?.FirstOrDefault() : null), places) { HasLinks = item["toponyms"] is null };
    }

    private static List<GoldPlace> Toponyms(JArray toponyms, string text)
    {
        var places = new List<GoldPlace>();
        foreach (var one in toponyms.OrderBy(one => (int)one["start"]!))
        {
            var span = new TextSpan((int)one["start"]!, (int)one["end"]!);
            if (span.End > text.Length) throw new ArgumentException($"the toponym '{one["phrase"]}' ends behind the text");
            if (places.Count > 0 && places[^1].Span.End > span.Start) continue;
            places.Add(new(span, Title((string?)one["page"]), new GeoPoint((double)one["lat"]!, (double)one["lon"]!)));
        }

        return places;
    }

    // Anchors stand in the order of the text.
    private static List<GoldPlace> Links(JArray links, string text)
    {
        var places = new List<GoldPlace>();
        var from = 0;
        foreach (var link in links)
        {
            var anchor = (string)link["anchor"]!;
            var at = anchor.Length == 0 ? -1 : text.IndexOf(anchor, from, StringComparison.Ordinal);
            if (at < 0) continue;
            from = at + anchor.Length;
            places.Add(new(new(at, from), Title((string?)link["page"]), null));
        }

        return places;
    }

    private static string Title(string? page) =>
        page is null ? "" : Uri.UnescapeDataString(page[(page.LastIndexOf('/') + 1)..]).Replace('_', ' ');

    /// <summary>An article of one block for each line.</summary>
    public static Article ArticleOf(string text, string? url = null)
    {
        var blocks = new List<Block>();
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var at ? at : text.Length;
            blocks.Add(new Block { Kind = BlockKind.Paragraph, Start = start, End = end, Xpath = "", HtmlStart = start, HtmlEnd = end });
            start = end + 1;
        }

        return new Article
        {
            Source = new SourceInfo
            {
                Path = "text", Url = url, ContentSha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), MediaType = "text/plain",
                Charset = "utf-8", Bytes = text.Length,
            },
            Metadata = new PageMetadata(),
            Text = text,
            Blocks = blocks,
        };
    }
}
