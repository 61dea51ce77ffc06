using System.Runtime.InteropServices;

namespace Extractor.Entities.Gazetteers;

/// <summary>Numbers of one width, read from the bytes of a file where they stand.</summary>
/// <param name="bytes">The bytes, little-endian.</param>
internal readonly struct FileColumn<T>(ReadOnlyMemory<byte> bytes)
    where T : unmanaged
{
    /// <summary>All numbers.</summary>
    public ReadOnlySpan<T> Span => MemoryMarshal.Cast<byte, T>(bytes.Span);

    /// <summary>One number.</summary>
    public T this[int index] => Span[index];
}
