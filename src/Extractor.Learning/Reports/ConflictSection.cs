using Extractor.Learning.Conflicts;
using Extractor.Learning.Documents;

namespace Extractor.Learning.Reports;

/// <summary>False alarms and hits of the conflicts between what pages declare and what is derived.</summary>
internal sealed class ConflictSection : IReportSection
{
    /// <inheritdoc/>
    public string Name => "conflicts";

    /// <inheritdoc/>
    public string Title => "Conflicts: declared against derived";

    /// <inheritdoc/>
    public IReadOnlyList<string> Needs(ReportFolders folders) => [folders.InCorpus("annotations"), folders.InData("pages"), folders.InData("articles")];

    /// <inheritdoc/>
    public ReportFindings Measure(ReportFolders folders, CancellationToken cancellationToken)
    {
        var documents = DocumentFolder.Read(folders.InCorpus("annotations"), folders.Data);
        var evaluation = ConflictEvaluation.Run(documents, new ProfilePipelineBuilder().Build(), cancellationToken);
        return new(
            $"{evaluation.Pages} labelled pages, each made to declare in a list under its title what its labels say, and again what another page's labels say. A conflict told of the first is a "
                + "false alarm, of the second a hit. Levels and horizons that differ by one step are wrong too, and are not told by design.",
            ["extractor evaluate conflicts corpus/annotations --texts DATA"],
            [
                MeasureTable.Of("False alarms: share of right statements that are contradicted; less is better", ConflictEvaluation.Order, evaluation.FalseAlarms),
                MeasureTable.Of("Hits: share of wrong statements that are contradicted", ConflictEvaluation.Order, evaluation.Hits),
            ]);
    }
}
