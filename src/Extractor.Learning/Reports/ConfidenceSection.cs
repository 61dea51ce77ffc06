using Extractor.Assessment.Calibrating;
using Extractor.Learning.Confidence;
using Extractor.Learning.Documents;
using Extractor.Learning.Evaluation;
using Extractor.Models;

namespace Extractor.Learning.Reports;

/// <summary>How far confidences hold, and what leaving out the unsure would gain.</summary>
internal sealed class ConfidenceSection : IReportSection
{
    private const int Folds = 10;
    private const string Suffix = ".calibrationError";

    /// <inheritdoc/>
    public string Name => "confidence";

    /// <inheritdoc/>
    public string Title => "Confidence: how often values are right";

    /// <inheritdoc/>
    public IReadOnlyList<string> Needs(ReportFolders folders) => [folders.InCorpus("annotations"), folders.InData("pages"), folders.InData("articles")];

    /// <inheritdoc/>
    public ReportFindings Measure(ReportFolders folders, CancellationToken cancellationToken)
    {
        var pages = ClaimJudge.Read(RawLabelledPages.Read(folders.InCorpus("annotations"), folders.Data!), cancellationToken);
        var fields = new ConfidenceFitter(Folds).Measure(pages);
        var least = new ConfidenceOptions();
        return new(
            $"Records of {pages.Count} raw pages, calibrated by curves that saw nothing of the page's site. The models of all fields but entities and primaryRegion have learned from these pages: "
                + "they look too modest here, and their scores are never raised for it. The first table is what those models' own trainers measured on pages that they kept out.",
            ["extractor train confidence --annotations corpus/annotations --data DATA --output models/confidence/1"],
            [
                OfCards(), Errors("Calibration error before; less is better", fields, field => field.Before), Errors("Calibration error after, cross-validated by site; less is better", fields, field => field.After),
                .. fields.Select(field => ReliabilityDiagram.Of(field.Field, field.After)),
                .. fields.Where(field => field.Field != ConfidenceFields.Record)
                    .Select(field => RiskCurve.Of(field.Field, field.After.SelectMany(page => page), least.Of(field.Field))),
            ]);
    }

    private static MeasureTable Errors(string caption, IReadOnlyList<FieldReliability> fields, Func<FieldReliability, IReadOnlyList<IReadOnlyList<Judged>>> claims) =>
        new(caption, [.. fields.Select(field => new MeasureLine(field.Field, CalibrationError.Over(claims(field))))]);

    private static MeasureTable OfCards() => new(
        "Calibration error on pages kept out of training, by the models' cards; without intervals",
        [
            .. ModelCatalog.Load(new EmbeddedModels()).Cards.Where(card => card.Name != ConfidenceModel.ModelName)
                .SelectMany(card => card.Scores.Where(score => score.Key.EndsWith(Suffix, StringComparison.Ordinal) || score.Key == Suffix[1..])
                    .Select(score => new MeasureLine($"{card.Name} {score.Key}", new Estimate(score.Value, score.Value, score.Value, 0)))),
        ]);
}
