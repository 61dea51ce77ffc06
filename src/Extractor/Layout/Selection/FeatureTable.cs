namespace Extractor.Layout;

/// <summary>Features of a page's segments: one row for each segment, one column for each feature.</summary>
internal sealed class FeatureTable(int rows, int width)
{
    private readonly float[] values = new float[rows * width];

    /// <summary>Number of rows.</summary>
    public int Rows => rows;

    /// <summary>Number of columns.</summary>
    public int Width => width;

    /// <summary>A row.</summary>
    public Span<float> this[int row] => values.AsSpan(row * width, width);
}
