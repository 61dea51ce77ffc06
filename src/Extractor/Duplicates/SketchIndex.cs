using System.Runtime.InteropServices;
using Extractor.Model;

namespace Extractor.Duplicates;

/// <summary>Sketches of one run: bands in memory, about 700 bytes for each document at a million of them; shingles in an archive.</summary>
/// <param name="archive">Keeps the shingles.</param>
public sealed class SketchIndex(IShingleArchive archive) : ISketchIndex
{
    /// <summary>Numbers that an id takes in front of the shingles: 32 bytes.</summary>
    private const int IdLength = 8;

    private readonly IShingleArchive archive = archive ?? throw new ArgumentNullException(nameof(archive));
    private readonly BandTable[] tables = [.. Enumerable.Range(0, MinHash.Bands).Select(_ => new BandTable())];
    private readonly List<long> places = [];
    private readonly List<int> found = [];

    /// <inheritdoc/>
    public IReadOnlyList<long> Candidates(ArticleSketch sketch, int limit)
    {
        ArgumentNullException.ThrowIfNull(sketch);
        found.Clear();
        for (var band = 0; band < tables.Length; band++) tables[band].Find(sketch.Bands.Span[band], found);
        found.Sort();
        var candidates = new List<(int Shared, long Number)>();
        for (var (start, end) = (0, 0); start < found.Count; start = end)
        {
            while (end < found.Count && found[end] == found[start]) end++;
            candidates.Add((start - end, found[start]));
        }

        candidates.Sort();
        return [.. candidates.Take(limit).Select(candidate => candidate.Number)];
    }

    /// <inheritdoc/>
    public KeptSketch Read(long number)
    {
        var kept = archive.Read(places[(int)number]);
        var id = Convert.ToHexStringLower(MemoryMarshal.AsBytes(kept.AsSpan(0, IdLength)));
        var start = IdLength + 1 + (int)kept[IdLength];
        return new(id, kept.AsMemory(start), kept.AsMemory(IdLength + 1, (int)kept[IdLength]));
    }

    /// <inheritdoc/>
    public void Add(string id, ArticleSketch sketch)
    {
        ArgumentNullException.ThrowIfNull(sketch);
        var kept = new uint[IdLength + 1 + sketch.Lede.Length + sketch.Shingles.Length];
        var bytes = Convert.FromHexString(id);
        if (bytes.Length != IdLength * sizeof(uint)) throw new ArgumentException($"An id has 64 hexadecimal digits; '{id}' has {id.Length}.", nameof(id));
        bytes.CopyTo(MemoryMarshal.AsBytes(kept.AsSpan(0, IdLength)));
        kept[IdLength] = (uint)sketch.Lede.Length;
        sketch.Lede.Span.CopyTo(kept.AsSpan(IdLength + 1));
        sketch.Shingles.Span.CopyTo(kept.AsSpan(IdLength + 1 + sketch.Lede.Length));
        for (var band = 0; band < tables.Length; band++) tables[band].Add(sketch.Bands.Span[band], places.Count);
        places.Add(archive.Append(kept));
    }
}
