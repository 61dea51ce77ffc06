using System.Text;

namespace Extractor.Storage.Files;

/// <summary>
/// A text file that appears whole or not at all: written aside as <c>NAME.part</c> and renamed when it is complete.
/// A path that is no regular file, such as a pipe or device, is written to directly.
/// </summary>
public sealed class OutputFile : IAsyncDisposable
{
    /// <summary>Links followed one after the other, as Linux has it.</summary>
    private const int MostLinks = 40;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly string path;
    private readonly string written;
    private readonly FileStream stream;
    private bool closed;
    private bool completed;

    /// <summary>Opens the file for writing.</summary>
    /// <param name="path">Where the file is to appear; where it is a link, the file that it leads to.</param>
    /// <exception cref="IOException">The file cannot be written there.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be written there.</exception>
    public OutputFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        this.path = Target(path);
        if (Directory.Exists(this.path)) throw new IOException($"'{path}' is a folder; name a file.");
        if (Path.GetDirectoryName(this.path) is { } folder && !Directory.Exists(folder))
            throw new DirectoryNotFoundException($"There is no folder '{folder}' to write '{Path.GetFileName(path)}' in; make it first.");
        var special = IsDevice(this.path) ? new FileStream(this.path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 1 << 16) : PipeAt(this.path);
        written = special is null ? this.path + ".part" : this.path;
        stream = special ?? new FileStream(written, FileMode.Create, FileAccess.Write, FileShare.Read, 1 << 16);
        Writer = new StreamWriter(stream, Utf8, 1 << 14) { NewLine = "\n" };
    }

    /// <summary>Receives the text; UTF-8 without byte order mark, lines end with a line feed.</summary>
    public StreamWriter Writer { get; }

    /// <summary>Whether a path names a device, beside which no other file can be put.</summary>
    /// <param name="path">A path as typed.</param>
    public static bool IsDevice(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var full = Path.GetFullPath(path);
        return full.StartsWith("/dev/", StringComparison.Ordinal) || full.StartsWith("/proc/", StringComparison.Ordinal);
    }

    /// <summary>Flushes the text to the disk and lets the file appear under its name.</summary>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="IOException">The disk is full, or the file cannot be renamed.</exception>
    public async ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        await Writer.FlushAsync(cancellationToken).ConfigureAwait(false);
        if (written != path) stream.Flush(flushToDisk: true);
        await CloseAsync().ConfigureAwait(false);
        if (written != path) File.Move(written, path, overwrite: true);
        completed = true;
    }

    /// <summary>Closes the file; what was not completed is removed.</summary>
    public async ValueTask DisposeAsync()
    {
        if (completed) return;
        try
        {
            if (!closed) await CloseAsync().ConfigureAwait(false);
        }
        catch (IOException)
        {
            // A full disk was reported when the text was written; closing repeats it.
        }

        completed = true;
        if (written != path) File.Delete(written);
    }

    // Step by step: a device such as /dev/stdout may itself be a link, to something that no path names.
    private static string Target(string path)
    {
        var target = Path.GetFullPath(path);
        for (var links = 0; !IsDevice(target) && new FileInfo(target).LinkTarget is not null; links++)
        {
            if (links == MostLinks) throw new IOException($"'{path}' is a link that leads in circles; mend or drop it.");
            target = File.ResolveLinkTarget(target, returnFinalTarget: false)!.FullName;
        }

        return target;
    }

    // A pipe has no length, as an empty file has; only opening it tells them apart.
    private static FileStream? PipeAt(string path)
    {
        if (new FileInfo(path) is not { Exists: true, Length: 0 }) return null;
        var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 1 << 16);
        if (!stream.CanSeek) return stream;
        stream.Dispose();
        return null;
    }

    private async ValueTask CloseAsync()
    {
        closed = true;
        await using (stream.ConfigureAwait(false)) await Writer.DisposeAsync().ConfigureAwait(false);
    }
}
