using System.Buffers;

namespace Extractor.Layout;

/// <summary>
/// Features of a page's segments: one row for each segment, one column for each feature. A table of usual size borrows its memory until it is disposed
/// of: it is so large that the runtime would collect all generations for it.
/// </summary>
internal sealed class FeatureTable : IDisposable
{
    /// <summary>Largest number of values that are borrowed, 8 MB; what a huge page needs is not kept for the next.</summary>
    private const int MostBorrowed = 1 << 21;

    private readonly int length;
    private float[] values;

    /// <summary>A table of zeros.</summary>
    /// <param name="rows">Number of rows.</param>
    /// <param name="width">Number of columns.</param>
    public FeatureTable(int rows, int width)
    {
        Rows = rows;
        Width = width;
        length = rows * width;
        values = length <= MostBorrowed ? ArrayPool<float>.Shared.Rent(length) : new float[length];
        if (length <= MostBorrowed) Array.Clear(values, 0, length);
    }

    /// <summary>Number of rows.</summary>
    public int Rows { get; }

    /// <summary>Number of columns.</summary>
    public int Width { get; }

    /// <summary>A row.</summary>
    public Span<float> this[int row] => values.AsSpan(row * Width, Width);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (values.Length > 0 && length <= MostBorrowed) ArrayPool<float>.Shared.Return(values);
        values = [];
    }
}
