using System.Runtime.InteropServices;
using Extractor.Model;

namespace Extractor.Storage.Files;

/// <summary>
/// Lists of numbers in a scratch file that goes with the run, also where the run is killed. What fits into the buffer never touches the disk.
/// </summary>
public sealed class ScratchArchive : IShingleArchive, IDisposable
{
    /// <summary>Numbers gathered before they are written: 4 MiB.</summary>
    private const int BufferLength = 1 << 20;

    private readonly string folder;
    private uint[] buffer = new uint[1 << 12];
    private int buffered;
    private long written;
    private FileStream? file;

    /// <summary>An archive that holds nothing yet.</summary>
    /// <param name="folder">Folder for the file.</param>
    public ScratchArchive(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        this.folder = folder;
    }

    /// <inheritdoc/>
    public long Append(ReadOnlySpan<uint> values)
    {
        var place = written + buffered;
        if (buffered + values.Length + 1 > BufferLength) Flush();
        var needed = buffered + values.Length + 1;
        if (needed > buffer.Length) Array.Resize(ref buffer, Math.Max(needed, Math.Min(BufferLength, buffer.Length * 2)));
        buffer[buffered] = (uint)values.Length;
        values.CopyTo(buffer.AsSpan(buffered + 1));
        buffered = needed;
        return place;
    }

    /// <inheritdoc/>
    public uint[] Read(long place)
    {
        if (place >= written)
        {
            var start = (int)(place - written);
            return buffer.AsSpan(start + 1, (int)buffer[start]).ToArray();
        }

        var length = new uint[1];
        Fill(length, place);
        var values = new uint[length[0]];
        Fill(values, place + 1);
        return values;
    }

    /// <inheritdoc/>
    public void Dispose() => file?.Dispose();

    private void Fill(uint[] values, long place)
    {
        var bytes = MemoryMarshal.AsBytes(values.AsSpan());
        var from = place * sizeof(uint);
        while (!bytes.IsEmpty)
        {
            var read = RandomAccess.Read(file!.SafeFileHandle, bytes, from);
            if (read == 0) throw new IOException($"Scratch file '{file.Name}' ends too early; was it cut by another program?");
            bytes = bytes[read..];
            from += read;
        }
    }

    private void Flush()
    {
        file ??= new FileStream(
            Path.Combine(folder, $"extractor-{Environment.ProcessId}-{Path.GetRandomFileName()}"),
            new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = 0, Options = FileOptions.DeleteOnClose });

        // Without its name the file goes even where the process is killed; Windows alone keeps names of open files.
        if (written == 0 && !OperatingSystem.IsWindows()) File.Delete(file.Name);
        RandomAccess.Write(file.SafeFileHandle, MemoryMarshal.AsBytes(buffer.AsSpan(0, buffered)), written * sizeof(uint));
        written += buffered;
        buffered = 0;
    }
}
