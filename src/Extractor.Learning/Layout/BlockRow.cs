using Microsoft.ML.Data;

namespace Extractor.Learning.Layout;

/// <summary>One segment as Microsoft.ML reads it, by the names of the members.</summary>
internal sealed class BlockRow
{
    /// <summary>The features.</summary>
    public VBuffer<float> Features { get; set; }

    /// <summary>Whether the segment is content.</summary>
    public bool Label { get; set; }

    /// <summary>Its weight.</summary>
    public float Weight { get; set; }

    /// <summary>The rows of a page.</summary>
    public static IEnumerable<BlockRow> Of(LayoutPage page, Extractor.Layout.FeatureTable table, IReadOnlyList<float>? scales = null)
    {
        for (var i = 0; i < table.Rows; i++)
        {
            var values = table[i].ToArray();
            for (var column = 0; scales is not null && column < values.Length; column++) values[column] *= scales[column];
            yield return new BlockRow { Features = new VBuffer<float>(values.Length, values), Label = page.IsContent[i], Weight = page.Weights[i] };
        }
    }
}
