using Extractor.Learning.Documents;
using Extractor.Learning.Evaluation;
using Extractor.Models;

namespace Extractor.Learning.Reports;

/// <summary>What the models of judgement reached on pages that were kept out when they were trained, as their cards say.</summary>
internal sealed class HeldOutSection : IReportSection
{
    private static readonly (string Model, string Score, string Measure)[] Scores =
    [
        ("judge", "others.precision", "entities.precision"), ("judge", "others.recall", "entities.recall"), ("subject", "subject.others.accuracy", "subject"),
        ("subject", "subject.others.none", "subject.none"), ("focus", "others.focus.f1", "countries.f1"), ("focus", "others.focus.top1", "countries.top1"),
        ("kinds", "genres.read.accuracy", "kind"), ("topics", "pages.withoutWikinews.accuracy", "primaryDomain"),
        ("topics", "pages.withoutWikinews.accuracyAcceptable", "primaryDomain.acceptable"), ("narrative", "whatHappened.f1.others", "whatHappened.f1"),
        ("narrative", "whyItMatters.f1.others", "whyItMatters.f1"), ("narrative", "keySentences.found.others", "keySentences"),
        ("judgement", "sourcing.others.accuracy", "sourcing"), ("judgement", "impact.others.accuracy", "impact"), ("judgement", "timeHorizon.others.accuracy", "timeHorizon"),
    ];

    private static readonly (string Model, string Score, string Measure)[] OfNews =
    [
        ("judge", "wikinews.precision", "entities.precision"), ("judge", "wikinews.recall", "entities.recall"), ("subject", "subject.wikinews.accuracy", "subject"),
        ("focus", "wikinews.focus.f1", "countries.f1"), ("focus", "wikinews.focus.top1", "countries.top1"), ("narrative", "whatHappened.f1.wikinews", "whatHappened.f1"),
        ("narrative", "whyItMatters.f1.wikinews", "whyItMatters.f1"), ("narrative", "keySentences.found.wikinews", "keySentences"),
        ("judgement", "sourcing.wikinews.accuracy", "sourcing"), ("judgement", "impact.wikinews.accuracy", "impact"), ("judgement", "timeHorizon.wikinews.accuracy", "timeHorizon"),
    ];

    /// <inheritdoc/>
    public string Name => "held-out";

    /// <inheritdoc/>
    public string Title => "Held out: what to expect of pages that no model has seen";

    /// <inheritdoc/>
    public IReadOnlyList<string> Needs(ReportFolders folders) => [];

    /// <inheritdoc/>
    public ReportFindings Measure(ReportFolders folders, CancellationToken cancellationToken)
    {
        var models = ModelCatalog.Load(new EmbeddedModels());
        return new(
            "Cross-validated by site when the models were trained, as their cards say; the labeller of names was trained on the articles of Wikinews.",
            ["extractor models", "extractor train judge|subject|focus|kinds|topics|narrative|judgement"],
            [Table(models, "others", "other pages", Scores), Table(models, "wikinews", "articles of Wikinews", OfNews)]);
    }

    private static MeasureTable Table(ModelCatalog models, string set, string pages, IEnumerable<(string Model, string Score, string Measure)> scores)
    {
        var count = (int)models.Card("judge").Scores.GetValueOrDefault(set + ".pages");
        return new(FormattableString.Invariant($"{count} {pages}"),
        [
            .. scores.Select(score => (score.Measure, models.Card(score.Model).Scores, score.Score)).Where(found => found.Scores.ContainsKey(found.Score))
                .Select(found => new MeasureLine(found.Measure, EstimateOf(found.Scores, found.Score, count), DocumentMeasures.Agreement.TryGetValue(found.Measure, out var agreed) ? agreed : null)),
        ]);
    }

    private static Estimate EstimateOf(IReadOnlyDictionary<string, double> scores, string name, int pages) =>
        scores.TryGetValue(name + ".low", out var low) && scores.TryGetValue(name + ".high", out var high) ? new(scores[name], low, high, pages) : new(scores[name], scores[name], scores[name], 0);
}
