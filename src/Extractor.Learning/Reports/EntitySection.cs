using Extractor.Learning.Entities;
using Extractor.Learning.Evaluation;

namespace Extractor.Learning.Reports;

/// <summary>Names by exact span and type.</summary>
internal sealed class EntitySection : IReportSection
{
    /// <inheritdoc/>
    public string Name => "entities";

    /// <inheritdoc/>
    public string Title => "Entities: names by exact span and type";

    /// <inheritdoc/>
    public IReadOnlyList<string> Needs(ReportFolders folders) => [File(folders)];

    /// <inheritdoc/>
    public ReportFindings Measure(ReportFolders folders, CancellationToken cancellationToken)
    {
        var evaluation = EntityEvaluation.Run(File(folders), null, cancellationToken);
        var lines = evaluation.Measures.Select(measure => new MeasureLine(measure.Type, new Estimate(measure.F1, measure.Low, measure.High, evaluation.Documents)));
        return new(
            $"Universal NER, English EWT, development part, not trained on: {evaluation.Documents} documents, {evaluation.Tokens} tokens.",
            ["extractor evaluate entities DATA/entities/uner-ewt/dev.conll.gz"],
            [new MeasureTable("F1; intervals over documents", [.. lines])]);
    }

    private static string File(ReportFolders folders) => folders.InData("entities", "uner-ewt", "dev.conll.gz");
}
