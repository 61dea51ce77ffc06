using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Extractor.Entities.Gazetteers;

/// <summary>Walks through a file of columns, each on a boundary of eight bytes, without copying them.</summary>
/// <param name="content">The file, little-endian.</param>
internal sealed class ColumnReader(ReadOnlyMemory<byte> content)
{
    private int position;

    /// <summary>A single number.</summary>
    /// <exception cref="InvalidDataException">The file ends before it.</exception>
    public int Int() => BinaryPrimitives.ReadInt32LittleEndian(Bytes(sizeof(int)).Span);

    /// <summary>A column.</summary>
    /// <param name="count">Numbers in it.</param>
    /// <exception cref="InvalidDataException">The file ends before it.</exception>
    public FileColumn<T> Column<T>(int count)
        where T : unmanaged => new(Bytes(checked(count * Unsafe.SizeOf<T>())));

    private ReadOnlyMemory<byte> Bytes(int length)
    {
        if (length < 0 || length > content.Length - position) throw new InvalidDataException($"The file ends at byte {content.Length}, within a column of {length} bytes.");
        var bytes = content.Slice(position, length);
        position = Math.Min(content.Length, (position + length + 7) & ~7);
        return bytes;
    }
}
