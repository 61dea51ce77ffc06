using Extractor.Model;

namespace Extractor.Storage.Files;

/// <summary>A sink that writes records as text, either to a file that appears whole or to a writer that stays open.</summary>
public abstract class TextSink : IProfileSink
{
    private readonly OutputFile? file;

    /// <summary>Creates a sink that writes to a file.</summary>
    /// <param name="file">The file; the sink closes it.</param>
    protected TextSink(OutputFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        this.file = file;
        Writer = file.Writer;
    }

    /// <summary>Creates a sink that writes to a writer, such as standard output.</summary>
    /// <param name="writer">The writer; the sink leaves it open.</param>
    protected TextSink(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Writer = writer;
    }

    /// <summary>Receives the text.</summary>
    protected TextWriter Writer { get; }

    /// <inheritdoc/>
    public ValueTask WriteAsync(ProfileRecord record, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        cancellationToken.ThrowIfCancellationRequested();
        WriteRecord(record);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public async ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        WriteEnd();
        if (file is null) await Writer.FlushAsync(cancellationToken).ConfigureAwait(false);
        else await file.CompleteAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (file is not null) await file.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Writes one record.</summary>
    /// <param name="record">The record.</param>
    protected abstract void WriteRecord(ProfileRecord record);

    /// <summary>Writes what follows the last record; called once.</summary>
    protected virtual void WriteEnd()
    {
    }
}
