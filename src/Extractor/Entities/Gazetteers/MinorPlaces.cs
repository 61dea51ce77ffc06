namespace Extractor.Entities.Gazetteers;

/// <summary>
/// Names of places too small or too particular to tell a place from another thing by: villages, lakes, islands, names in other languages.
/// They say what a mention that is known to be a place may stand for, and do not make one.
/// </summary>
internal sealed class MinorPlaces
{
    private readonly HashColumn hashes;
    private readonly FileColumn<int> places;

    /// <summary>Reads the table.</summary>
    public MinorPlaces(ColumnReader reader)
    {
        hashes = new(reader);
        places = reader.Column<int>(hashes.Count);
    }

    /// <summary>Indices into <see cref="Gazetteer.Places"/> of the places that have a name.</summary>
    /// <param name="hash">Hash of its <see cref="NameKey"/>.</param>
    public ReadOnlySpan<int> Find(ulong hash)
    {
        var first = hashes.Find(hash);
        if (first < 0) return [];
        var last = first;
        while (hashes.Continues(last) && last - first < byte.MaxValue) last++;
        return places.Span[first..(last + 1)];
    }

    /// <summary>Writes a table.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="names">Names and places in ascending order of the kept part of their hashes.</param>
    public static void Write(ColumnWriter writer, IReadOnlyList<(ulong Hash, int Place)> names)
    {
        HashColumn.Write(writer, [.. names.Select(name => name.Hash)]);
        writer.Column<int>([.. names.Select(name => name.Place)]);
    }
}
