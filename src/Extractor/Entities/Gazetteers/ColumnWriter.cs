using System.Buffers;
using System.Runtime.InteropServices;

namespace Extractor.Entities.Gazetteers;

/// <summary>Writes what <see cref="ColumnReader"/> reads.</summary>
internal sealed class ColumnWriter
{
    private readonly ArrayBufferWriter<byte> content = new();

    /// <summary>Writes a single number.</summary>
    public void Int(int number) => Column<int>([number]);

    /// <summary>Writes a column.</summary>
    public void Column<T>(ReadOnlySpan<T> numbers)
        where T : unmanaged
    {
        content.Write(MemoryMarshal.AsBytes(numbers));
        content.Write(stackalloc byte[-content.WrittenCount & 7]);
    }

    /// <summary>The file.</summary>
    public byte[] ToArray() => content.WrittenSpan.ToArray();
}
