using Extractor.Model;

namespace Extractor.Ingestion.Files;

/// <summary>Reads files and streams as pages: never more than a page may have, and never from a pipe that a folder happens to hold.</summary>
/// <param name="maxBytes">Bytes that a page may have at most.</param>
public sealed class PageReader(int maxBytes)
{
    /// <summary>Reads a file; what goes wrong comes as a failure.</summary>
    /// <param name="file">The file.</param>
    /// <param name="path">The path that the record is to name.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<SourcedPage> ReadAsync(string file, string path, CancellationToken cancellationToken)
    {
        try
        {
            // A pipe, socket or device has no length, and opening it may wait for ever: it is read as an empty page.
            if (!IsDevice(file) && Length(file) == 0) return Page(path, ReadOnlyMemory<byte>.Empty);
            var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1, FileOptions.SequentialScan);
            await using (stream.ConfigureAwait(false)) return await ReadAsync(stream, path, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(null, Unread(file, path, exception));
        }
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="path">The path that the record is to name.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public async Task<SourcedPage> ReadAsync(Stream stream, string path, CancellationToken cancellationToken)
    {
        var expected = stream.CanSeek ? stream.Length : 0;
        if (expected > maxBytes) return TooLarge(path);

        // One byte of room shows the end of the stream without growing the buffer.
        var content = new byte[Math.Max(expected + 1, 1 << 14)];
        var length = 0;
        while (await stream.ReadAsync(content.AsMemory(length), cancellationToken).ConfigureAwait(false) is > 0 and var read)
        {
            length += read;
            if (length > maxBytes) return TooLarge(path);
            if (length == content.Length) Array.Resize(ref content, (int)Math.Min(2L * length, maxBytes + 1L));
        }

        return Page(path, content.AsMemory(0, length));
    }

    /// <summary>The failure of a file or folder that could not be read.</summary>
    public static Failure Unread(string file, string path, Exception exception)
    {
        if (exception is not (FileNotFoundException or DirectoryNotFoundException))
            return new(FailureCodes.Unreadable, "Input", path, $"'{path}' cannot be read: {exception.Message} Check its permissions.");
        return new FileInfo(file).LinkTarget is { } target
            ? new(FailureCodes.Unreadable, "Input", path, $"'{path}' is a link to '{target}', which is not there; mend or drop it.")
            : new(FailureCodes.Vanished, "Input", path, $"'{path}' was gone when its turn came; run again if it is back.");
    }

    // A device has no length either, but what a person names it is read for: /dev/stdin, or the pipe of a shell's <(…).
    private static bool IsDevice(string file) =>
        file.StartsWith("/dev/", StringComparison.Ordinal) || file.StartsWith("/proc/", StringComparison.Ordinal);

    private static long Length(string file)
    {
        var info = new FileInfo(file);
        if (info.LinkTarget is not null) info = (FileInfo)info.ResolveLinkTarget(returnFinalTarget: true)!;
        return info.Length;
    }

    private static SourcedPage Page(string path, ReadOnlyMemory<byte> content) =>
        new(new RawPage { Path = path, Content = content, MediaType = MediaTypeOf(path) }, null);

    /// <summary>The media type that an ending stands for; null for one that says nothing.</summary>
    /// <param name="path">Path or name.</param>
    internal static string? MediaTypeOf(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".HTML" or ".HTM" or ".SHTML" => "text/html",
        ".XHTML" or ".XHT" => "application/xhtml+xml",
        ".TXT" or ".TEXT" => "text/plain",
        _ => null,
    };

    /// <summary>The failure of a page that is too large.</summary>
    /// <param name="path">The path that the record is to name.</param>
    internal SourcedPage TooLarge(string path) => new(null, new Failure(
        FailureCodes.TooLarge, "Input", path, $"'{path}' has more than {maxBytes} bytes (Decoding:MaxBytes); raise the limit or drop it."));
}
