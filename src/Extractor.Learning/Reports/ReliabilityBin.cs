using Extractor.Learning.Documents;

namespace Extractor.Learning.Reports;

/// <summary>The values whose confidence lies in one tenth.</summary>
/// <param name="From">Lower end.</param>
/// <param name="To">Upper end.</param>
/// <param name="Count">Number of values.</param>
/// <param name="Confidence">Their mean confidence.</param>
/// <param name="Right">The share that is right.</param>
/// <param name="Low">Lower end of that share's interval of 95 % (Wilson 1927).</param>
/// <param name="High">Upper end.</param>
public sealed record ReliabilityBin(double From, double To, int Count, double Confidence, double Right, double Low, double High)
{
    private const double Normal = 1.959964;

    /// <summary>The bins that hold values, in order.</summary>
    internal static IReadOnlyList<ReliabilityBin> Of(IReadOnlyList<Judged> values) =>
    [
        .. values.GroupBy(value => CalibrationError.BinOf(value.Confidence)).OrderBy(bin => bin.Key)
            .Select(bin => Of(bin.Key, bin.Count(), bin.Average(value => value.Confidence), bin.Average(value => value.Right))),
    ];

    private static ReliabilityBin Of(int bin, int count, double confidence, double right)
    {
        const double width = 1.0 / CalibrationError.Bins;
        var spread = Normal * Normal / count;
        var middle = (right + (spread / 2)) / (1 + spread);
        var half = Normal * Math.Sqrt((right * (1 - right) / count) + (spread / (4 * count))) / (1 + spread);
        return new(bin * width, (bin + 1) * width, count, confidence, right, Math.Max(0, middle - half), Math.Min(1, middle + half));
    }
}
