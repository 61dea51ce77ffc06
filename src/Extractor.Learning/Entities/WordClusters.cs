namespace Extractor.Learning.Entities;

/// <summary>Gathers vectors of one length into classes by their angles (spherical k-means, Dhillon and Modha, 2001).</summary>
internal static class WordClusters
{
    private const int Iterations = 15;

    /// <summary>The class of each vector.</summary>
    /// <param name="vectors">Vectors of length one, row by row; those of the most frequent words first.</param>
    /// <param name="rank">Their dimensions.</param>
    /// <param name="classes">Number of classes.</param>
    public static int[] Of(float[] vectors, int rank, int classes)
    {
        var count = vectors.Length / rank;
        var centers = new float[classes * rank];

        // The most frequent words stand apart well, and start the classes.
        for (var i = 0; i < classes; i++) vectors.AsSpan(Math.Min(i, count - 1) * rank, rank).CopyTo(centers.AsSpan(i * rank));
        var found = new int[count];
        for (var iteration = 0; iteration < Iterations; iteration++)
        {
            Parallel.For(0, count, i => found[i] = Nearest(vectors.AsSpan(i * rank, rank), centers, rank));
            Array.Clear(centers);
            for (var i = 0; i < count; i++)
            {
                var center = centers.AsSpan(found[i] * rank, rank);
                var vector = vectors.AsSpan(i * rank, rank);
                for (var j = 0; j < rank; j++) center[j] += vector[j];
            }

            for (var i = 0; i < classes; i++) Normalize(centers.AsSpan(i * rank, rank));
        }

        return found;
    }

    /// <summary>Makes a vector one of length one, unless it is zero.</summary>
    public static void Normalize(Span<float> vector)
    {
        var length = MathF.Sqrt(SparseMatrix.Dot(vector, vector));
        if (length < 1e-9f) return;
        for (var i = 0; i < vector.Length; i++) vector[i] /= length;
    }

    private static int Nearest(ReadOnlySpan<float> vector, float[] centers, int rank)
    {
        var best = 0;
        var most = float.MinValue;
        for (var i = 0; i * rank < centers.Length; i++)
        {
            var likeness = SparseMatrix.Dot(vector, centers.AsSpan(i * rank, rank));
            if (likeness <= most) continue;
            most = likeness;
            best = i;
        }

        return best;
    }
}
