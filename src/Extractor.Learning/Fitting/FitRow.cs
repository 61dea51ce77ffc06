using Microsoft.ML.Data;

namespace Extractor.Learning.Fitting;

/// <summary>One weighted example for Microsoft.ML; it reads the members by name.</summary>
internal sealed class FitRow
{
    /// <summary>The values, dense or sparse.</summary>
    public VBuffer<float> Features { get; set; }

    /// <summary>Number of the class, from 0.</summary>
    public uint Class { get; set; }

    /// <summary>Whether a yes-or-no label applies.</summary>
    public bool Applies { get; set; }

    /// <summary>Weight of the example.</summary>
    public float Weight { get; set; }

    /// <summary>How Microsoft.ML is to read rows.</summary>
    /// <param name="features">Number of features.</param>
    /// <param name="classes">Number of classes.</param>
    public static SchemaDefinition Schema(int features, int classes = 2)
    {
        var schema = SchemaDefinition.Create(typeof(FitRow));
        schema[nameof(Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, features);
        schema[nameof(Class)].ColumnType = new KeyDataViewType(typeof(uint), classes);
        return schema;
    }
}
