using System.Runtime.InteropServices;

namespace Extractor.Learning.Entities;

/// <summary>A matrix that is mostly zero, by rows.</summary>
/// <param name="starts">Index of the first entry of each row, and the number of entries last.</param>
/// <param name="columns">Column of each entry.</param>
/// <param name="values">Value of each entry.</param>
/// <param name="width">Number of columns.</param>
internal sealed class SparseMatrix(int[] starts, int[] columns, float[] values, int width)
{
    private const int Iterations = 3;

    private int Height => starts.Length - 1;

    /// <summary>
    /// The rows in the space of the strongest directions, each scaled by its strength's root: a randomised singular value decomposition with
    /// power iterations (Halko, Martinsson and Tropp, 2011).
    /// </summary>
    /// <param name="rank">Number of directions.</param>
    /// <param name="dice">Where the iterations start.</param>
    public float[] Reduce(int rank, SplitMix dice)
    {
        var basis = new float[width * rank];
        for (var i = 0; i < basis.Length; i++) basis[i] = (dice.Below(2_000_001) / 1_000_000f) - 1;
        var image = new float[Height * rank];
        for (var i = 0; i < Iterations; i++)
        {
            Multiply(basis, image, rank);
            Orthonormalize(image, Height, rank);
            MultiplyTransposed(image, basis, rank);
            Orthonormalize(basis, width, rank);
        }

        Multiply(basis, image, rank);
        return image;
    }

    private void Multiply(float[] right, float[] result, int rank)
    {
        Array.Clear(result);
        for (var row = 0; row < Height; row++)
        {
            var sum = result.AsSpan(row * rank, rank);
            for (var i = starts[row]; i < starts[row + 1]; i++) AddScaled(right.AsSpan(columns[i] * rank, rank), values[i], sum);
        }
    }

    private void MultiplyTransposed(float[] right, float[] result, int rank)
    {
        Array.Clear(result);
        for (var row = 0; row < Height; row++)
        {
            var from = right.AsSpan(row * rank, rank);
            for (var i = starts[row]; i < starts[row + 1]; i++) AddScaled(from, values[i], result.AsSpan(columns[i] * rank, rank));
        }
    }

    // Gram and Schmidt, column by column, on a copy that has the columns as rows.
    private static void Orthonormalize(float[] matrix, int height, int rank)
    {
        var turned = new float[matrix.Length];
        for (var i = 0; i < height; i++)
        {
            for (var j = 0; j < rank; j++) turned[(j * height) + i] = matrix[(i * rank) + j];
        }

        for (var j = 0; j < rank; j++)
        {
            var column = turned.AsSpan(j * height, height);
            for (var k = 0; k < j; k++)
            {
                var other = turned.AsSpan(k * height, height);
                AddScaled(other, -Dot(column, other), column);
            }

            var length = MathF.Sqrt(Dot(column, column));
            Scale(column, length > 1e-9f ? 1 / length : 0);
        }

        for (var i = 0; i < height; i++)
        {
            for (var j = 0; j < rank; j++) matrix[(i * rank) + j] = turned[(j * height) + i];
        }
    }

    /// <summary>The inner product.</summary>
    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var sum = System.Numerics.Vector<float>.Zero;
        var lefts = MemoryMarshal.Cast<float, System.Numerics.Vector<float>>(left);
        var rights = MemoryMarshal.Cast<float, System.Numerics.Vector<float>>(right);
        for (var i = 0; i < lefts.Length; i++) sum += lefts[i] * rights[i];
        var total = System.Numerics.Vector.Sum(sum);
        for (var i = lefts.Length * System.Numerics.Vector<float>.Count; i < left.Length; i++) total += left[i] * right[i];
        return total;
    }

    private static void Scale(Span<float> vector, float by)
    {
        for (var i = 0; i < vector.Length; i++) vector[i] *= by;
    }

    private static void AddScaled(ReadOnlySpan<float> from, float by, Span<float> to)
    {
        var many = MemoryMarshal.Cast<float, System.Numerics.Vector<float>>(from);
        var sums = MemoryMarshal.Cast<float, System.Numerics.Vector<float>>(to);
        for (var i = 0; i < many.Length; i++) sums[i] += many[i] * by;
        for (var i = many.Length * System.Numerics.Vector<float>.Count; i < from.Length; i++) to[i] += from[i] * by;
    }
}
