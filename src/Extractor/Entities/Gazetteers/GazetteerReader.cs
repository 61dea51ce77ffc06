using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Extractor.Entities.Gazetteers;

/// <summary>
/// Reads <c>names.br</c>: Brotli over little-endian columns. Version; count of places, then their GeoNames identifiers, countries,
/// divisions, populations and whether they are capitals; length and text of the identifiers of organisations, one line each; count of names, length and text
/// of their keys in ordinal order, one line each; flags; counts of senses; kinds; indices.
/// </summary>
internal sealed class GazetteerReader
{
    /// <summary>Version of the format.</summary>
    public const int FormatVersion = 1;

    private readonly byte[] content;
    private int position;

    private GazetteerReader(byte[] content) => this.content = content;

    /// <summary>Places in the order of the file.</summary>
    public IReadOnlyList<GazetteerPlace> Places { get; private set; } = [];

    /// <summary>Identifiers of organisations as <c>domain TAB ticker TAB asn</c>.</summary>
    public IReadOnlyList<string> Organizations { get; private set; } = [];

    /// <summary>Reads the file.</summary>
    /// <param name="stream">The compressed file.</param>
    /// <param name="spare">Names that the caller is going to add.</param>
    /// <param name="names">The names.</param>
    /// <exception cref="InvalidDataException">The file is of another version.</exception>
    public static GazetteerReader Read(Stream stream, int spare, out NameTable names)
    {
        using var brotli = new BrotliStream(stream, CompressionMode.Decompress);
        using var memory = new MemoryStream();
        brotli.CopyTo(memory);
        var reader = new GazetteerReader(memory.ToArray());
        var version = reader.Int();
        if (version != FormatVersion)
            throw new InvalidDataException($"Gazetteer has format {version}, this program reads {FormatVersion}; build it again.");
        reader.ReadPlaces();
        reader.Organizations = reader.Text(reader.Int()).Split('\n');
        names = reader.ReadNames(spare);
        return reader;
    }

    private void ReadPlaces()
    {
        var count = Int();
        var geonames = Column<int>(count);
        var countries = Column<short>(count);
        var admins = Column<int>(count);
        var populations = Column<int>(count);
        var capitals = Column<bool>(count);
        var places = new GazetteerPlace[count];
        for (var i = 0; i < count; i++) places[i] = new(geonames[i], countries[i], admins[i], populations[i], capitals[i]);
        Places = places;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private NameTable ReadNames(int spare)
    {
        var count = Int();
        var keys = Text(Int()).AsSpan();
        var flags = Column<NameFlags>(count);
        var counts = Column<byte>(count);
        var total = 0;
        foreach (var one in counts) total += one;
        var kinds = Column<SenseKind>(total);
        var indices = Column<int>(total);
        var table = new NameTable(count + spare);
        Span<NameSense> senses = stackalloc NameSense[byte.MaxValue];
        for (int name = 0, sense = 0; name < count; name++)
        {
            var end = keys.IndexOf('\n');
            for (var i = 0; i < counts[name]; i++, sense++) senses[i] = new(kinds[sense], indices[sense]);
            table.Add(NameKey.Of(keys[..end]), flags[name], senses[..counts[name]]);
            keys = keys[(end + 1)..];
        }

        return table;
    }

    private int Int() => Column<int>(1)[0];

    private string Text(int bytes)
    {
        var text = Encoding.UTF8.GetString(content, position, bytes);
        position += bytes;
        return text;
    }

    private ReadOnlySpan<T> Column<T>(int count)
        where T : unmanaged
    {
        var bytes = count * Unsafe.SizeOf<T>();
        var column = MemoryMarshal.Cast<byte, T>(content.AsSpan(position, bytes));
        position += bytes;
        return column;
    }
}
