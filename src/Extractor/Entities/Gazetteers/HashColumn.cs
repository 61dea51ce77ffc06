namespace Extractor.Entities.Gazetteers;

/// <summary>
/// Keys by their hash, searched where they stand in the file: 65,536 buckets by the upper 16 bits of a hash, in each the next 32 bits
/// in order. 48 bits stand for a name: among half a million names the chance that any one text of 10,000 other names meets a false friend is
/// one in fifty thousand.
/// </summary>
internal sealed class HashColumn
{
    private const int Buckets = 1 << 16;
    private readonly FileColumn<int> starts;
    private readonly FileColumn<uint> rests;

    /// <summary>Reads the column.</summary>
    public HashColumn(ColumnReader reader)
    {
        Count = reader.Int();
        starts = reader.Column<int>(Buckets + 1);
        rests = reader.Column<uint>(Count);
    }

    /// <summary>Number of keys.</summary>
    public int Count { get; }

    /// <summary>Index of the first key of a hash; -1 where it is none.</summary>
    public int Find(ulong hash)
    {
        if (hash == 0) return -1;
        var bucket = (int)(hash >> 48);
        var rest = (uint)(hash >> 16);
        var first = starts[bucket];
        var at = rests.Span[first..starts[bucket + 1]];
        for (var i = 0; i < at.Length && at[i] <= rest; i++)
        {
            if (at[i] == rest) return first + i;
        }

        return -1;
    }

    /// <summary>Whether two neighbouring keys are the same.</summary>
    public bool Continues(int index) => index + 1 < Count && rests[index] == rests[index + 1];

    /// <summary>The part of a hash that is kept.</summary>
    public static ulong Kept(ulong hash) => hash >> 16;

    /// <summary>Writes a column.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="hashes">The hashes in ascending order of what is kept of them.</param>
    public static void Write(ColumnWriter writer, IReadOnlyList<ulong> hashes)
    {
        var starts = new int[Buckets + 1];
        foreach (var hash in hashes) starts[(int)(hash >> 48) + 1]++;
        for (var i = 0; i < Buckets; i++) starts[i + 1] += starts[i];
        writer.Int(hashes.Count);
        writer.Column<int>(starts);
        writer.Column<uint>([.. hashes.Select(hash => (uint)(hash >> 16))]);
    }
}
