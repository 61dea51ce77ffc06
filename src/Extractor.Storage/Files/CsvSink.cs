using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Extractor.Model;

namespace Extractor.Storage.Files;

/// <summary>One record a row (RFC 4180, line feed between rows), one column for each field asked for.</summary>
public sealed class CsvSink : TextSink
{
    private readonly IRecordFields fields;
    private readonly IReadOnlyList<string> columns;
    private readonly CsvWriter csv;
    private bool any;

    /// <summary>The columns where none are asked for.</summary>
    public static IReadOnlyList<string> DefaultColumns { get; } =
    [
        "id", "source.path", "source.url", "source.canonicalUrl", "source.publisher", "source.language", "article.kind", "article.title",
        "article.authors", "article.publishedAt", "article.modifiedAt", "article.wordCount", "profile.subject", "profile.subjectType",
        "primaryDomain", "primaryRegion", "regions", "topics", "entities", "profile.impact", "profile.timeHorizon", "confidence.score",
        "confidence.grade", "confidence.sourcing", "keyPoints", "whatHappened", "whyItMatters", "conflicts", "article.text",
    ];

    /// <summary>Writes to a file.</summary>
    /// <param name="file">The file; the sink closes it.</param>
    /// <param name="fields">Reads the fields.</param>
    /// <param name="columns">Paths of the fields, in the order of the columns.</param>
    public CsvSink(OutputFile file, IRecordFields fields, IReadOnlyList<string> columns)
        : base(file) => (this.fields, this.columns, csv) = (fields, columns, Over(Writer));

    /// <summary>Writes to a writer that stays open.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="fields">Reads the fields.</param>
    /// <param name="columns">Paths of the fields, in the order of the columns.</param>
    public CsvSink(TextWriter writer, IRecordFields fields, IReadOnlyList<string> columns)
        : base(writer) => (this.fields, this.columns, csv) = (fields, columns, Over(Writer));

    /// <inheritdoc/>
    protected override void WriteRecord(ProfileRecord record)
    {
        WriteHead();
        WriteRow(fields.Flatten(record, columns));
    }

    /// <inheritdoc/>
    protected override void WriteEnd() => WriteHead();

    private static CsvWriter Over(TextWriter writer) =>
        new(writer, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" }, leaveOpen: true);

    private void WriteHead()
    {
        if (any) return;
        any = true;
        WriteRow(columns);
    }

    private void WriteRow(IReadOnlyList<string> cells)
    {
        foreach (var cell in cells) csv.WriteField(cell);
        csv.NextRecord();
        csv.Flush();
    }
}
