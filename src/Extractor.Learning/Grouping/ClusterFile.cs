using System.IO.Compression;
using System.Text;
using Extractor.Model;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Extractor.Learning.Grouping;

/// <summary>
/// Reads documents with grouped mentions, one JSON object a line: <c>title</c>, <c>sents</c> (tokens by sentence) and <c>entities</c> (lists of mentions,
/// each with <c>sent</c>, <c>start</c>, <c>end</c> and <c>type</c>), as in DocRED (Yao et al. 2019). Times and numbers are no names and are left out.
/// </summary>
internal static class ClusterFile
{
    private const double GoldConfidence = 1;

    /// <summary>The documents in the order of the file.</summary>
    /// <param name="path">The file, as it is or compressed with gzip (<c>.gz</c>).</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="FormatException">A line is no such document.</exception>
    public static IReadOnlyList<ClusterDocument> Read(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        var documents = new List<ClusterDocument>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0) continue;
            try
            {
                documents.Add(Parse(JObject.Parse(line)));
            }
            catch (Exception exception) when (exception is JsonException or NullReferenceException or ArgumentException or InvalidCastException)
            {
                throw new FormatException($"Line {number} of '{path}' is no document with sents and entities: {exception.Message}", exception);
            }
        }

        return documents;
    }

    private static ClusterDocument Parse(JObject row)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan[]>();
        foreach (var sentence in row["sents"]!) spans.Add(Append(text, [.. sentence.Select(token => (string)token!)]));
        var found = new List<(Mention Mention, int Entity)>();
        var number = 0;
        foreach (var entity in row["entities"]!)
        {
            foreach (var mention in entity)
            {
                if (TypeOf((string)mention["type"]!) is not { } type) continue;
                var tokens = spans[(int)mention["sent"]!];
                found.Add((new(new(tokens[(int)mention["start"]!].Start, tokens[(int)mention["end"]! - 1].End), type, GoldConfidence), number));
            }

            number++;
        }

        var kept = new List<(Mention Mention, int Entity)>();
        foreach (var item in found.OrderBy(item => item.Mention.Span))
        {
            if (kept.Count == 0 || item.Mention.Span.Start >= kept[^1].Mention.Span.End) kept.Add(item);
        }

        return new((string)row["title"]!, text.ToString(), [.. kept.Select(item => item.Mention)], [.. kept.Select(item => item.Entity)]);
    }

    private static EntityType? TypeOf(string type) => type switch
    {
        "PER" => EntityType.Person,
        "ORG" => EntityType.Organization,
        "LOC" => EntityType.Place,
        "MISC" => EntityType.Event,
        _ => null,
    };

    /// <summary>Sets tokens as they are printed: <c>Roe 's ( ECB )</c> as <c>Roe's (ECB)</c>.</summary>
    private static TextSpan[] Append(StringBuilder text, IReadOnlyList<string> tokens)
    {
        if (text.Length > 0) text.Append('\n');
        var spans = new TextSpan[tokens.Count];
        var quoted = false;
        var glue = true;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            var closes = token is "\"" && quoted;
            if (!glue && !closes && !ClingsBefore(token) && !(token is "-" && i + 1 < tokens.Count)) text.Append(' ');
            var start = text.Length;
            text.Append(token);
            spans[i] = new(start, text.Length);
            glue = token is "(" or "[" or "-" or "$" or "£" or "€" || (token is "\"" && !quoted);
            if (token is "\"") quoted = !quoted;
        }

        return spans;
    }

    private static bool ClingsBefore(string token) => token is "," or "." or ")" or "]" or ";" or ":" or "?" or "!" or "%" or "'s" or "’s" or "'" or "’" or "n't";
}
