using Extractor.Model;

namespace Extractor.Duplicates;

/// <summary>Keeps shingles in memory: for thousands of documents, not for millions.</summary>
public sealed class MemoryArchive : IShingleArchive
{
    private readonly List<uint[]> lists = [];

    /// <inheritdoc/>
    public long Append(ReadOnlySpan<uint> values)
    {
        lists.Add(values.ToArray());
        return lists.Count - 1;
    }

    /// <inheritdoc/>
    public uint[] Read(long place) => lists[(int)place];
}
