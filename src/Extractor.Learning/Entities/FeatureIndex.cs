namespace Extractor.Learning.Entities;

/// <summary>Numbers features, those that are seen often enough.</summary>
internal sealed class FeatureIndex
{
    private ulong[] keys = new ulong[1 << 20];
    private int[] values = new int[1 << 20];
    private int count;

    /// <summary>Number of features that were kept.</summary>
    public int Count { get; private set; }

    /// <summary>Counts a feature.</summary>
    /// <param name="hash">Its hash.</param>
    /// <param name="times">How often it is seen.</param>
    public void Note(ulong hash, int times)
    {
        if (count > keys.Length / 2) Grow();
        var slot = SlotOf(hash);
        if (keys[slot] == 0)
        {
            keys[slot] = hash;
            count++;
        }

        values[slot] += times;
    }

    /// <summary>Numbers the features seen often enough and forgets the others' counts.</summary>
    public void Freeze(int fewest)
    {
        for (var slot = 0; slot < keys.Length; slot++) values[slot] = keys[slot] != 0 && values[slot] >= fewest ? Count++ : -1;
    }

    /// <summary>Number of a feature; -1 where it was seen too seldom.</summary>
    public int Find(ulong hash)
    {
        var slot = SlotOf(hash);
        return keys[slot] == 0 ? -1 : values[slot];
    }

    /// <summary>The hashes of the features, by number.</summary>
    public ulong[] Hashes()
    {
        var hashes = new ulong[Count];
        for (var slot = 0; slot < keys.Length; slot++)
        {
            if (keys[slot] != 0 && values[slot] >= 0) hashes[values[slot]] = keys[slot];
        }

        return hashes;
    }

    private int SlotOf(ulong hash)
    {
        var mask = keys.Length - 1;
        var slot = (int)hash & mask;
        while (keys[slot] != 0 && keys[slot] != hash) slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        var (oldKeys, oldValues) = (keys, values);
        keys = new ulong[oldKeys.Length * 2];
        values = new int[oldKeys.Length * 2];
        for (var i = 0; i < oldKeys.Length; i++)
        {
            if (oldKeys[i] == 0) continue;
            var slot = SlotOf(oldKeys[i]);
            keys[slot] = oldKeys[i];
            values[slot] = oldValues[i];
        }
    }
}
