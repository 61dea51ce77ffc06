namespace Extractor.Entities.Labelling;

/// <summary>Features of one token or word while they are gathered; used again for the next.</summary>
internal sealed class FeatureList
{
    private ulong[] hashes = new ulong[128];

    /// <summary>Number of features.</summary>
    public int Count { get; private set; }

    /// <summary>The features.</summary>
    public ReadOnlySpan<ulong> Features => hashes.AsSpan(0, Count);

    /// <summary>Adds what is seen under a template.</summary>
    public void Add(int template, ulong value)
    {
        if (Count == hashes.Length) Array.Resize(ref hashes, Count * 2);
        hashes[Count++] = FeatureHash.Of(template, value);
    }

    /// <summary>Forgets all.</summary>
    public void Clear() => Count = 0;
}
