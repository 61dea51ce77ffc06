namespace Extractor.Narrative;

/// <summary>How much each bucket of words tells: its inverse document frequency in the training texts, 0 to 1 in steps of a byte.</summary>
internal sealed class StemWeights
{
    private readonly byte[] weights;

    /// <summary>Weights of all buckets.</summary>
    /// <param name="weights">A byte for each bucket of <see cref="WordHash"/>.</param>
    public StemWeights(byte[] weights)
    {
        if (weights.Length != WordHash.Buckets) throw new ArgumentException($"There are {weights.Length} weights; there must be {WordHash.Buckets}.", nameof(weights));
        this.weights = weights;
    }

    /// <summary>Weight of a bucket, 0 to 1.</summary>
    public float this[int bucket] => weights[bucket] / 255f;

    /// <summary>The bytes, for writing.</summary>
    public ReadOnlySpan<byte> Bytes => weights;
}
