using Extractor.Learning.Grouping;

namespace Extractor.Learning.Reports;

/// <summary>Mentions grouped into entities.</summary>
internal sealed class GroupingSection : IReportSection
{
    /// <inheritdoc/>
    public string Name => "grouping";

    /// <inheritdoc/>
    public string Title => "Grouping: which names are one thing";

    /// <inheritdoc/>
    public IReadOnlyList<string> Needs(ReportFolders folders) => [File(folders)];

    /// <inheritdoc/>
    public ReportFindings Measure(ReportFolders folders, CancellationToken cancellationToken)
    {
        var evaluation = GroupingEvaluation.Run(File(folders), all: false, cancellationToken);
        return new(
            $"Re-DocRED, the third that is kept out of training, mentions given: {evaluation.Mentions} mentions of {evaluation.Entities} entities.",
            ["extractor evaluate grouping DATA/entities/redocred/clusters.jsonl.gz"],
            [MeasureTable.Of("Coreference; intervals over documents", GroupingEvaluation.Order, evaluation.Measures)]);
    }

    private static string File(ReportFolders folders) => folders.InData("entities", "redocred", "clusters.jsonl.gz");
}
