namespace Extractor.Ingestion.Streams;

/// <summary>The content of a gzip file: that of all its members, each checked. A file that is cut short does not pass for a shorter one.</summary>
/// <param name="members">The members.</param>
internal sealed class GzipContent(GzipMembers members) : ReadOnlyStream
{
    private GzipMember? member;

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty) return 0;
        while (true)
        {
            if (member?.Read(buffer) is > 0 and var read) return read;
            member = members.Next();
            if (member is null) return 0;
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) members.Dispose();
        base.Dispose(disposing);
    }
}
