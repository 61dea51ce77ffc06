using System.Globalization;

namespace Extractor.Cli.Extraction;

/// <summary>How far a run is.</summary>
/// <param name="Records">Pages that gave a record.</param>
/// <param name="Duplicates">Records of these that nearly repeat an earlier one.</param>
/// <param name="Failures">Pages that failed.</param>
/// <param name="Elapsed">Time since the start.</param>
internal sealed record RunSummary(long Records, long Duplicates, long Failures, TimeSpan Elapsed)
{
    /// <summary>Pages done.</summary>
    public long Pages => Records + Failures;

    private string Repeated => Duplicates switch
    {
        0 => string.Empty,
        1 => " (1 near-duplicate)",
        _ => string.Create(CultureInfo.InvariantCulture, $" ({Duplicates} near-duplicates)"),
    };

    /// <summary>The summary in a line, such as <c>120 pages: 118 records (3 near-duplicates), 2 failures in 3.2 s (37 pages/s)</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Pages} {(Pages == 1 ? "page" : "pages")}: {Records} {(Records == 1 ? "record" : "records")}{Repeated}, {Failures} {(Failures == 1 ? "failure" : "failures")} in {Elapsed.TotalSeconds:0.0} s ({Pages / Math.Max(Elapsed.TotalSeconds, 0.001):0} pages/s)");
}
