using Extractor.Assembly;
using Extractor.Model;
using Extractor.Storage.Files;

namespace Extractor.Cli.Commands;

/// <summary>The formats that records are written in.</summary>
internal static class OutputFormats
{
    /// <summary>Names of the formats, which are also the endings of their files.</summary>
    public static IReadOnlyList<string> Names { get; } = ["jsonl", "json", "csv", "md"];

    /// <summary>Opens a sink.</summary>
    /// <param name="path">File; null for standard output.</param>
    /// <param name="format">Name; null for the file's ending.</param>
    /// <param name="fields">Fields to write; null for all.</param>
    /// <exception cref="ArgumentException">The format cannot be cut down to fields.</exception>
    public static IProfileSink Open(string? path, string? format, IReadOnlyList<string>? fields)
    {
        format ??= Names.FirstOrDefault(name => path?.EndsWith("." + name, StringComparison.OrdinalIgnoreCase) == true) ?? "jsonl";
        var json = fields is null ? new ProfileJson() : new ProfileJson(fields);
        var columns = fields ?? CsvSink.DefaultColumns;
        if (format == "md" && fields is not null) throw new ArgumentException("--fields goes with jsonl, json and csv, not with md.");
        if (path is null)
        {
            var writer = new StreamWriter(Console.OpenStandardOutput()) { NewLine = "\n" };
            return format switch
            {
                "json" => new JsonArraySink(writer, json),
                "csv" => new CsvSink(writer, new RecordFields(), columns),
                "md" => new MarkdownSink(writer),
                _ => new JsonLinesSink(writer, json),
            };
        }

        var file = new OutputFile(path);
        return format switch
        {
            "json" => new JsonArraySink(file, json),
            "csv" => new CsvSink(file, new RecordFields(), columns),
            "md" => new MarkdownSink(file),
            _ => new JsonLinesSink(file, json),
        };
    }
}
