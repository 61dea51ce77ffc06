using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Extractor.Entities.Labelling;

/// <summary>
/// Weights of features by their hash: an open-addressed table of rows of signed bytes, each with 16 bits of the hash to tell it from others.
/// Among a million look-ups of features that it does not have, about ten give a false row.
/// </summary>
internal sealed class WeightTable
{
    private readonly ushort[] checks;
    private readonly sbyte[] rows;
    private readonly int mask;
    private readonly int width;

    private WeightTable(ushort[] checks, sbyte[] rows, int width)
    {
        this.checks = checks;
        this.rows = rows;
        this.width = width;
        mask = checks.Length - 1;
    }

    /// <summary>Makes a table.</summary>
    /// <param name="features">Hash and weights of each feature; the weights are <paramref name="width"/> long.</param>
    /// <param name="width">Weights of a feature; a multiple of <see cref="LabelSet.Lanes"/>.</param>
    public static WeightTable Of(IReadOnlyList<(ulong Hash, sbyte[] Weights)> features, int width)
    {
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, features.Count * 3 / 2));
        var table = new WeightTable(new ushort[size], new sbyte[size * width], width);
        foreach (var (hash, weights) in features)
        {
            var slot = (int)hash & table.mask;
            while (table.checks[slot] != 0 && table.checks[slot] != CheckOf(hash)) slot = (slot + 1) & table.mask;
            table.checks[slot] = CheckOf(hash);
            weights.CopyTo(table.rows.AsSpan(slot * width));
        }

        return table;
    }

    /// <summary>Adds the weights of features to a sum.</summary>
    /// <param name="features">Hashes of the features.</param>
    /// <param name="sum">The sum; as wide as the rows.</param>
    public void Add(ReadOnlySpan<ulong> features, Span<short> sum)
    {
        if (width == LabelSet.Lanes)
        {
            AddNarrow(features, sum);
            return;
        }

        foreach (var hash in features)
        {
            if (Find(hash) is not (>= 0 and var slot)) continue;
            var row = rows.AsSpan(slot * width, width);
            for (var i = 0; i < row.Length; i++) sum[i] += row[i];
        }
    }

    /// <summary>Writes the rows in the order of their slots.</summary>
    public void Write(BinaryWriter writer)
    {
        var used = Enumerable.Range(0, checks.Length).Where(slot => checks[slot] != 0).ToArray();
        writer.Write(checks.Length);
        writer.Write(used.Length);
        for (var i = 0; i < used.Length; i++) writer.Write((ushort)(used[i] - (i == 0 ? 0 : used[i - 1])));
        foreach (var slot in used) writer.Write(checks[slot]);

        // Label by label: neighbours are alike, which packs better.
        for (var label = 0; label < width; label++)
        {
            foreach (var slot in used) writer.Write(rows[(slot * width) + label]);
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The numbers cannot be right.</exception>
    public static WeightTable Read(BinaryReader reader, int width)
    {
        var size = reader.ReadInt32();
        var count = reader.ReadInt32();
        if (!System.Numerics.BitOperations.IsPow2(size) || count < 0 || count >= size || size > 1 << 24)
            throw new InvalidDataException($"its table of {size} slots cannot hold {count} features.");
        var table = new WeightTable(new ushort[size], new sbyte[size * width], width);
        var bytes = reader.ReadBytes(count * (4 + width));
        if (bytes.Length != count * (4 + width)) throw new InvalidDataException("its table of weights is cut short.");
        var steps = MemoryMarshal.Cast<byte, ushort>(bytes.AsSpan(0, count * 2));
        var found = MemoryMarshal.Cast<byte, ushort>(bytes.AsSpan(count * 2, count * 2));
        var weights = MemoryMarshal.Cast<byte, sbyte>(bytes.AsSpan(count * 4));
        var slots = new int[count];
        var slot = 0;
        for (var i = 0; i < count; i++)
        {
            slots[i] = slot += steps[i];
            if (slot >= size) throw new InvalidDataException("its table of weights names a slot that there is not.");
            table.checks[slot] = found[i];
        }

        table.Scatter(slots, weights, count);
        return table;
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
    private void Scatter(int[] slots, ReadOnlySpan<sbyte> weights, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var row = slots[i] * width;
            for (var label = 0; label < width; label++) rows[row + label] = weights[(label * count) + i];
        }
    }

    private void AddNarrow(ReadOnlySpan<ulong> features, Span<short> sum)
    {
        var low = Vector128.Create<short>(sum);
        var high = Vector128.Create<short>(sum[8..]);
        foreach (var hash in features)
        {
            if (Find(hash) is not (>= 0 and var slot)) continue;
            var (first, second) = Vector128.Widen(Vector128.Create<sbyte>(rows.AsSpan(slot * LabelSet.Lanes, LabelSet.Lanes)));
            low += first;
            high += second;
        }

        low.CopyTo(sum);
        high.CopyTo(sum[8..]);
    }

    private int Find(ulong hash)
    {
        var check = CheckOf(hash);
        for (var slot = (int)hash & mask; ; slot = (slot + 1) & mask)
        {
            if (checks[slot] == check) return slot;
            if (checks[slot] == 0) return -1;
        }
    }

    private static ushort CheckOf(ulong hash) => (ushort)(hash >> 48) is var check and not 0 ? check : (ushort)1;
}
