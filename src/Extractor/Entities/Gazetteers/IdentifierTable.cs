using System.Text;

namespace Extractor.Entities.Gazetteers;

/// <summary>Identifiers of organisations, <c>KEY=VALUE</c> with tabs between, read from the file when they are asked for.</summary>
internal sealed class IdentifierTable
{
    private readonly FileColumn<int> starts;
    private readonly FileColumn<byte> text;
    private readonly List<string> added = [];

    /// <summary>Reads the table.</summary>
    public IdentifierTable(ColumnReader reader)
    {
        Count = reader.Int();
        starts = reader.Column<int>(Count + 1);
        text = reader.Column<byte>(starts[Count]);
    }

    /// <summary>Number of organisations in the file.</summary>
    public int Count { get; }

    /// <summary>The identifiers of one, as they are written.</summary>
    public string this[int index] => index < Count ? Encoding.UTF8.GetString(text.Span[starts[index]..starts[index + 1]]) : added[index - Count];

    /// <summary>Adds those of the user; not to be called once the table is in use.</summary>
    /// <returns>The index.</returns>
    public int Add(string identifiers)
    {
        added.Add(identifiers);
        return Count + added.Count - 1;
    }

    /// <summary>Writes a table.</summary>
    public static void Write(ColumnWriter writer, IReadOnlyList<string> rows)
    {
        var encoded = rows.Select(Encoding.UTF8.GetBytes).ToList();
        var starts = new int[rows.Count + 1];
        for (var i = 0; i < rows.Count; i++) starts[i + 1] = starts[i] + encoded[i].Length;
        writer.Int(rows.Count);
        writer.Column<int>(starts);
        writer.Column<byte>([.. encoded.SelectMany(bytes => bytes)]);
    }
}
