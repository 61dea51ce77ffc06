using Extractor.Model;

namespace Extractor.Storage.Files;

/// <summary>One JSON array of all records, with line breaks for a person.</summary>
public sealed class JsonArraySink : TextSink
{
    private readonly IProfileSerializer serializer;
    private bool any;

    /// <summary>Writes to a file.</summary>
    /// <param name="file">The file; the sink closes it.</param>
    /// <param name="serializer">Writes the records.</param>
    public JsonArraySink(OutputFile file, IProfileSerializer serializer)
        : base(file) => this.serializer = serializer;

    /// <summary>Writes to a writer that stays open.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="serializer">Writes the records.</param>
    public JsonArraySink(TextWriter writer, IProfileSerializer serializer)
        : base(writer) => this.serializer = serializer;

    /// <inheritdoc/>
    protected override void WriteRecord(ProfileRecord record)
    {
        Writer.Write(any ? ",\n" : "[\n");
        any = true;
        serializer.Write(record, Writer, indented: true);
    }

    /// <inheritdoc/>
    protected override void WriteEnd() => Writer.Write(any ? "\n]\n" : "[]\n");
}
