using Extractor.Duplicates;
using Extractor.Learning.Duplicates;

namespace Extractor.Learning.Reports;

/// <summary>Near-duplicates among texts.</summary>
internal sealed class DuplicateSection : IReportSection
{
    /// <inheritdoc/>
    public string Name => "duplicates";

    /// <inheritdoc/>
    public string Title => "Near-duplicates: pairs of texts";

    /// <inheritdoc/>
    public IReadOnlyList<string> Needs(ReportFolders folders) => [File(folders)];

    /// <inheritdoc/>
    public ReportFindings Measure(ReportFolders folders, CancellationToken cancellationToken)
    {
        var evaluation = DuplicateEvaluation.Run(File(folders), new DuplicateOptions(), cancellationToken);
        return new(
            $"{evaluation.Texts} texts of {evaluation.Stories} stories, written for the project; options were chosen on others. Pairs: {evaluation.Right} right, {evaluation.Wrong} wrong, {evaluation.Missed} missed.",
            ["extractor evaluate duplicates corpus/duplicates/held-out.jsonl"],
            [MeasureTable.Of("Pairs; intervals over stories", DuplicateEvaluation.Order, evaluation.Measures)]);
    }

    private static string File(ReportFolders folders) => folders.InCorpus("duplicates", "held-out.jsonl");
}
