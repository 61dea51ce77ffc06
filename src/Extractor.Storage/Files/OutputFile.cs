using System.Text;

namespace Extractor.Storage.Files;

/// <summary>
/// A text file that appears whole or not at all: written aside as <c>NAME.part</c> and renamed when it is complete.
/// A path that is no regular file, such as a pipe or device, is written to directly.
/// </summary>
public sealed class OutputFile : IAsyncDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly string path;
    private readonly string written;
    private readonly FileStream stream;
    private bool closed;

    /// <summary>Opens the file for writing.</summary>
    /// <param name="path">Where the file is to appear.</param>
    /// <exception cref="IOException">The file cannot be written there.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be written there.</exception>
    public OutputFile(string path)
    {
        this.path = path;
        written = IsSpecial(path) ? path : path + ".part";
        stream = new FileStream(written, FileMode.Create, FileAccess.Write, FileShare.Read, 1 << 16);
        Writer = new StreamWriter(stream, Utf8, 1 << 14) { NewLine = "\n" };
    }

    /// <summary>Receives the text; UTF-8 without byte order mark, lines end with a line feed.</summary>
    public StreamWriter Writer { get; }

    /// <summary>Flushes the text to the disk and lets the file appear under its name.</summary>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="IOException">The disk is full, or the file cannot be renamed.</exception>
    public async ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        await Writer.FlushAsync(cancellationToken).ConfigureAwait(false);
        if (written != path) stream.Flush(flushToDisk: true);
        await CloseAsync().ConfigureAwait(false);
        if (written != path) File.Move(written, path, overwrite: true);
    }

    /// <summary>Closes the file; what was not completed is removed.</summary>
    public async ValueTask DisposeAsync()
    {
        if (closed) return;
        try
        {
            await CloseAsync().ConfigureAwait(false);
        }
        catch (IOException)
        {
            // A full disk was reported when the text was written; closing repeats it.
        }

        if (written != path) File.Delete(written);
    }

    private async ValueTask CloseAsync()
    {
        closed = true;
        await using (stream.ConfigureAwait(false)) await Writer.DisposeAsync().ConfigureAwait(false);
    }

    private static bool IsSpecial(string path) =>
        path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal);
}
