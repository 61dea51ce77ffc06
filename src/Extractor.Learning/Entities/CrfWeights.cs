using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Extractor.Learning.Entities;

/// <summary>
/// Weights that are learned one example at a time, each with a rate of its own, and are zero where little speaks for them: FTRL-proximal
/// (McMahan et al., 2013), a row of weights for each feature.
/// </summary>
internal sealed class CrfWeights
{
    private const float Beta = 1f;

    private readonly float[] weights;
    private readonly float[] sums;
    private readonly float[] squares;
    private readonly float alpha, l1, l2;
    private readonly int width;
    private readonly float[] totals;
    private int noted;

    /// <summary>Creates weights of zero.</summary>
    public CrfWeights(int rows, int width, CrfOptions options)
    {
        this.width = width;
        weights = new float[rows * width];
        sums = new float[rows * width];
        squares = new float[rows * width];
        totals = new float[rows * width];
        (alpha, l1, l2) = (options.Rate, options.L1, options.L2);
    }

    /// <summary>The weights of a feature.</summary>
    public ReadOnlySpan<float> Row(int row) => weights.AsSpan(row * width, width);

    /// <summary>Notes the weights as they are, for <see cref="Average"/>.</summary>
    public void Note()
    {
        noted++;
        TensorPrimitives.Add(totals, weights, totals);
    }

    /// <summary>Puts the mean of what was noted in place of the weights (Polyak and Juditsky, 1992); they learn no more after that.</summary>
    public void Average()
    {
        if (noted > 0) TensorPrimitives.Divide(totals, noted, weights);
    }

    /// <summary>Adds the weights of a feature to a sum.</summary>
    public void AddTo(int row, Span<float> sum)
    {
        ref var weight = ref MemoryMarshal.GetReference(Row(row));
        ref var total = ref MemoryMarshal.GetReference(sum);
        for (nuint i = 0; i < (nuint)width; i += 8)
            (Vector256.LoadUnsafe(ref total, i) + Vector256.LoadUnsafe(ref weight, i)).StoreUnsafe(ref total, i);
    }

    /// <summary>Learns from one example of a feature.</summary>
    /// <param name="row">The feature.</param>
    /// <param name="gradient">How the loss grows with each of its weights.</param>
    public void Learn(int row, ReadOnlySpan<float> gradient)
    {
        ref var w = ref MemoryMarshal.GetArrayDataReference(weights);
        ref var z = ref MemoryMarshal.GetArrayDataReference(sums);
        ref var n = ref MemoryMarshal.GetArrayDataReference(squares);
        ref var g = ref MemoryMarshal.GetReference(gradient);
        var start = (nuint)row * (nuint)width;
        var inverse = Vector256.Create(1 / alpha);
        var first = Vector256.Create(l1);
        var second = Vector256.Create((Beta / alpha) + l2);
        for (nuint i = 0; i < (nuint)width; i += 8)
        {
            var slope = Vector256.LoadUnsafe(ref g, i);
            var square = Vector256.LoadUnsafe(ref n, start + i);
            var grown = square + (slope * slope);
            var root = Vector256.Sqrt(grown);
            var sigma = (root - Vector256.Sqrt(square)) * inverse;
            var sum = Vector256.LoadUnsafe(ref z, start + i) + slope - (sigma * Vector256.LoadUnsafe(ref w, start + i));
            var size = Vector256.Abs(sum) - first;
            var sign = sum & Vector256.Create(-0f);
            var weight = Vector256.BitwiseOr(size / (second + (root * inverse)), sign) ^ Vector256.Create(-0f);
            grown.StoreUnsafe(ref n, start + i);
            sum.StoreUnsafe(ref z, start + i);
            Vector256.ConditionalSelect(Vector256.GreaterThan(size, Vector256<float>.Zero), weight, Vector256<float>.Zero).StoreUnsafe(ref w, start + i);
        }
    }
}
