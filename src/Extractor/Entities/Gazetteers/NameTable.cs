using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Extractor.Entities.Gazetteers;

/// <summary>
/// Names by the hash of their <see cref="NameKey"/>, with flags and senses. The hash stands for the name: among half a million names,
/// the chance that any one text of 10,000 names meets a false friend is below one in a billion.
/// </summary>
internal sealed class NameTable
{
    private readonly ulong[] hashes;
    private readonly int[] slots;
    private readonly int mask;
    private readonly List<NameFlags> flags;
    private readonly List<(int Start, int Count)> ranges;
    private readonly List<NameSense> senses;

    /// <summary>Creates a table.</summary>
    /// <param name="capacity">Most names that it will hold.</param>
    public NameTable(int capacity)
    {
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, capacity * 3 / 2));
        hashes = new ulong[size];
        slots = new int[size];
        mask = size - 1;
        flags = new(capacity);
        ranges = new(capacity);
        senses = new(capacity);
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
    public int Count => flags.Count;

    /// <summary>Index of a name; -1 where it is not in the table.</summary>
    /// <param name="hash">Hash of its key.</param>
    public int Find(ulong hash)
    {
        if (hash == 0) return -1;
        for (var slot = (int)(hash >> 20) & mask; hashes[slot] != 0; slot = (slot + 1) & mask)
        {
            if (hashes[slot] == hash) return slots[slot];
        }

        return -1;
    }

    /// <summary>Flags of a name.</summary>
    public NameFlags Flags(int name) => flags[name];

    /// <summary>What a name may stand for.</summary>
    public ReadOnlySpan<NameSense> Senses(int name) =>
        CollectionsMarshal.AsSpan(senses).Slice(ranges[name].Start, ranges[name].Count);

    /// <summary>Adds flags and senses to a name; not to be called once the table is in use.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ulong hash, NameFlags added, ReadOnlySpan<NameSense> more)
    {
        if (hash == 0) return;
        var slot = (int)(hash >> 20) & mask;
        while (hashes[slot] != 0 && hashes[slot] != hash) slot = (slot + 1) & mask;
        if (hashes[slot] == 0)
        {
            if (flags.Count > mask * 9 / 10) throw new InvalidOperationException("The name table is full.");
            hashes[slot] = hash;
            slots[slot] = flags.Count;
            flags.Add(added);
            ranges.Add((senses.Count, more.Length));
            foreach (var sense in more) senses.Add(sense);
            return;
        }

        var name = slots[slot];

        flags[name] = Combine(flags[name], ranges[name].Count > 0, added, !more.IsEmpty);
        if (more.IsEmpty) return;
        var start = senses.Count;
        for (var i = 0; i < ranges[name].Count; i++) senses.Add(senses[ranges[name].Start + i]);
        foreach (var sense in more)
        {
            if (!CollectionsMarshal.AsSpan(senses)[start..].Contains(sense)) senses.Add(sense);
        }

        ranges[name] = (start, senses.Count - start);
    }
}
