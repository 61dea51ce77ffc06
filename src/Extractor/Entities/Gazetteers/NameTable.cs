namespace Extractor.Entities.Gazetteers;

/// <summary>Names by the hash of their <see cref="NameKey"/>, with flags and senses: those of the file, and over them those of the user.</summary>
internal sealed class NameTable
{
    private readonly HashColumn hashes;
    private readonly FileColumn<byte> flags;
    private readonly FileColumn<int> starts;
    private readonly FileColumn<NameSense> senses;
    private readonly Dictionary<ulong, int> over = [];
    private readonly List<(NameFlags Flags, NameSense[] Senses)> added = [];

    /// <summary>Reads the table.</summary>
    public NameTable(ColumnReader reader)
    {
        hashes = new(reader);
        flags = reader.Column<byte>(hashes.Count);
        starts = reader.Column<int>(hashes.Count + 1);
        senses = reader.Column<NameSense>(starts[hashes.Count]);
    }

    /// <summary>
    /// Flags of a name that was added twice. The demand for capitals concerns the senses: it holds while every spelling that
    /// brought senses makes it.
    /// </summary>
    public static NameFlags Combine(NameFlags known, bool knownHasSenses, NameFlags added, bool addedHasSenses)
    {
        var capitals = (knownHasSenses, addedHasSenses) switch
        {
            (true, true) => known & added,
            (true, false) => known,
            _ => added,
        };
        return ((known | added) & ~NameFlags.CapitalsOnly) | (capitals & NameFlags.CapitalsOnly);
    }

    /// <summary>Number of names.</summary>
    public int Count => hashes.Count + added.Count;

    /// <summary>Index of a name; -1 where it is not in the table.</summary>
    /// <param name="hash">Hash of its key.</param>
    public int Find(ulong hash) => over.Count > 0 && over.TryGetValue(hash, out var index) ? index : hashes.Find(hash);

    /// <summary>Flags of a name.</summary>
    public NameFlags Flags(int name) => name < hashes.Count ? (NameFlags)flags[name] : added[name - hashes.Count].Flags;

    /// <summary>What a name may stand for.</summary>
    public ReadOnlySpan<NameSense> Senses(int name) =>
        name < hashes.Count ? senses.Span[starts[name]..starts[name + 1]] : added[name - hashes.Count].Senses;

    /// <summary>Gives a name a sense in the place of all that it has; not to be called once the table is in use.</summary>
    public void Put(ulong hash, NameFlags flags, NameSense sense)
    {
        over[hash] = Count;
        added.Add((flags, [sense]));
    }

    /// <summary>Writes a table.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="names">The names in ascending order of the kept part of their hashes, which must differ.</param>
    public static void Write(ColumnWriter writer, IReadOnlyList<(ulong Hash, NameFlags Flags, IReadOnlyList<NameSense> Senses)> names)
    {
        HashColumn.Write(writer, [.. names.Select(name => name.Hash)]);
        writer.Column<byte>([.. names.Select(name => (byte)name.Flags)]);
        var starts = new int[names.Count + 1];
        for (var i = 0; i < names.Count; i++) starts[i + 1] = starts[i] + names[i].Senses.Count;
        writer.Column<int>(starts);
        writer.Column<NameSense>([.. names.SelectMany(name => name.Senses)]);
    }
}
