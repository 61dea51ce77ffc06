using Extractor.Model;

namespace Extractor.Storage.Files;

/// <summary>One record a line.</summary>
public sealed class JsonLinesSink : TextSink
{
    private readonly IProfileSerializer serializer;

    /// <summary>Writes to a file.</summary>
    /// <param name="file">The file; the sink closes it.</param>
    /// <param name="serializer">Writes the records.</param>
    public JsonLinesSink(OutputFile file, IProfileSerializer serializer)
        : base(file) => this.serializer = serializer;

    /// <summary>Writes to a writer that stays open.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="serializer">Writes the records.</param>
    public JsonLinesSink(TextWriter writer, IProfileSerializer serializer)
        : base(writer) => this.serializer = serializer;

    /// <inheritdoc/>
    protected override void WriteRecord(ProfileRecord record)
    {
        serializer.Write(record, Writer);
        Writer.Write('\n');
    }
}
