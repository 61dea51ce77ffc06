using Extractor.Learning.KeyPoints;

namespace Extractor.Learning.Reports;

/// <summary>Key points beside summaries that people wrote.</summary>
internal sealed class KeyPointSection : IReportSection
{
    /// <inheritdoc/>
    public string Name => "keypoints";

    /// <inheritdoc/>
    public string Title => "Key points: against summaries by people";

    /// <inheritdoc/>
    public IReadOnlyList<string> Needs(ReportFolders folders) => [File(folders)];

    /// <inheritdoc/>
    public ReportFindings Measure(ReportFolders folders, CancellationToken cancellationToken) => new(
        "ROUGE F1 of three key points, of the first three sentences and of three that TextRank chooses, on the documents of GUM that people summarised; no summary was trained on.",
        ["extractor evaluate keypoints DATA/keypoints/gum_open.jsonl.gz"],
        [MeasureTable.Of("Key points; intervals over texts", KeyPointEvaluation.Order, KeyPointEvaluation.Run(File(folders), cancellationToken).Measures)]);

    private static string File(ReportFolders folders) => folders.InData("keypoints", "gum_open.jsonl.gz");
}
