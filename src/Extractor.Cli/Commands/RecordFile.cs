using Extractor.Assembly;
using Extractor.Model;
using Extractor.Storage.Sqlite;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Extractor.Cli.Commands;

/// <summary>Reads records back from what <c>extract</c> wrote.</summary>
internal static class RecordFile
{
    /// <summary>The records of a <c>.jsonl</c> or <c>.json</c> file, one at a time.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="FormatException">The file is no JSON, or one of its records is not whole.</exception>
    public static IEnumerable<ProfileRecord> Read(string path)
    {
        var json = new ProfileJson();
        using var reader = new StreamReader(path);
        foreach (var (number, text) in Texts(reader))
        {
            ProfileRecord record;
            try
            {
                record = json.Read(new StringReader(text));
            }
            catch (FormatException exception)
            {
                throw new FormatException($"Record {number} of '{path}' cannot be read; was it written with --fields? {exception.Message}", exception);
            }

            yield return record;
        }
    }

    /// <summary>One record of a file or store.</summary>
    /// <param name="path">A file of records, or a store where <paramref name="id"/> is given.</param>
    /// <param name="id">The id or the beginning of it; null for the record at <paramref name="number"/>.</param>
    /// <param name="number">Position in the file from 1.</param>
    /// <exception cref="FormatException">There is no such record.</exception>
    public static ProfileRecord Find(string path, string? id, int number)
    {
        if (!File.Exists(path)) throw new FileNotFoundException($"There is no file '{path}'.", path);
        if (IsStore(path))
        {
            if (id is null) throw new ArgumentException($"'{path}' is a store; name a record with --id, as 'extractor query' lists them.");
            using var store = SqliteProfileReader.Open(path);
            var text = store.Json(id) ?? throw new FormatException($"Store '{path}' has no record whose id starts with '{id}'.");
            return new ProfileJson().Read(new StringReader(text));
        }

        return id is null
            ? Read(path).Skip(number - 1).FirstOrDefault() ?? throw new FormatException($"'{path}' has no record number {number}.")
            : Read(path).FirstOrDefault(record => record.Id.StartsWith(id, StringComparison.Ordinal))
                ?? throw new FormatException($"'{path}' has no record whose id starts with '{id}'.");
    }

    private static bool IsStore(string path)
    {
        using var stream = File.OpenRead(path);
        Span<byte> head = stackalloc byte[15];
        return stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.SequenceEqual("SQLite format 3"u8);
    }

    private static IEnumerable<(int Number, string Text)> Texts(StreamReader reader)
    {
        if (reader.Peek() == '[')
        {
            using var json = new JsonTextReader(reader) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
            for (var number = 1; Next(json, number) is { } text; number++) yield return (number, text);
            yield break;
        }

        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length > 0) yield return (number, line);
        }
    }

    private static string? Next(JsonTextReader json, int number)
    {
        try
        {
            while (json.Read())
            {
                if (json.TokenType == JsonToken.StartObject) return JObject.Load(json).ToString(Formatting.None);
            }

            return null;
        }
        catch (JsonException exception)
        {
            throw new FormatException($"Record {number} is not JSON: {exception.Message}", exception);
        }
    }
}
