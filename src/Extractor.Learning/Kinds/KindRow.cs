using Microsoft.ML.Data;

namespace Extractor.Learning.Kinds;

/// <summary>One weighted example for Microsoft.ML; it reads the members by name.</summary>
internal sealed class KindRow
{
    /// <summary>The values.</summary>
    public VBuffer<float> Features { get; set; }

    /// <summary>Number of the class, from 0.</summary>
    public uint Class { get; set; }

    /// <summary>Whether a yes-or-no label applies.</summary>
    public bool Applies { get; set; }

    /// <summary>Weight of the example.</summary>
    public float Weight { get; set; }
}
