using System.Globalization;
using Extractor.Learning.Documents;

namespace Extractor.Learning.Reports;

/// <summary>Records against pages labelled by hand.</summary>
internal sealed class DocumentSection : IReportSection
{
    private const string TrainedOn = "wikinews";

    private static readonly string[] Confused =
        [DocumentMeasures.Kind, DocumentMeasures.Domain, DocumentMeasures.Sourcing, DocumentMeasures.Impact, DocumentMeasures.TimeHorizon];

    /// <inheritdoc/>
    public string Name => "documents";

    /// <inheritdoc/>
    public string Title => "Documents: records against labels";

    /// <inheritdoc/>
    public IReadOnlyList<string> Needs(ReportFolders folders) => [folders.InCorpus("annotations"), folders.InData("pages"), folders.InData("articles")];

    /// <inheritdoc/>
    public ReportFindings Measure(ReportFolders folders, CancellationToken cancellationToken)
    {
        var documents = DocumentFolder.Read(folders.InCorpus("annotations"), folders.Data).ToLookup(document => document.Id.StartsWith(TrainedOn, StringComparison.Ordinal));
        var pipeline = new ProfilePipelineBuilder().Build();
        var others = DocumentEvaluation.Run("other pages", [.. documents[false]], pipeline, cancellationToken);
        var parts = new List<ReportPart> { Table(others) };
        if (documents[true].Any()) parts.Add(Table(DocumentEvaluation.Run("articles of Wikinews", [.. documents[true]], pipeline, cancellationToken)));
        foreach (var field in Confused)
            parts.Add(ConfusionTable.Of(field + ", other pages", others.Pages.Where(page => page.Pairs.ContainsKey(field)).Select(page => page.Pairs[field])));
        parts.Add(Grades(others));
        return new(
            "Labels were made by reading. The models that ship have learned from these very pages, so this shows what they do on them and not what to expect elsewhere: see 'Held out' for that. "
                + "Each text stands on a page of its own with nothing around it.",
            ["extractor evaluate documents corpus/annotations --texts DATA --without wikinews", "extractor evaluate documents corpus/annotations --texts DATA --only wikinews"],
            parts);
    }

    private static MeasureTable Table(DocumentEvaluation evaluation) =>
        MeasureTable.Of($"{evaluation.Pages.Count} {evaluation.Set}; intervals over pages", DocumentMeasures.All, evaluation.Measures, DocumentMeasures.Agreement);

    private static BarChart Grades(DocumentEvaluation evaluation) => new(
        "Grades of the records, other pages",
        [
            .. evaluation.Pages.Where(page => page.Grade.Length > 0).GroupBy(page => page.Grade, StringComparer.Ordinal).OrderBy(grade => grade.Key, StringComparer.Ordinal)
                .Select(grade => new ChartBar(grade.Key, grade.Count(), Note(grade.SelectMany(page => page.Judged.Values.SelectMany(values => values))))),
        ]);

    private static string Note(IEnumerable<Judged> values)
    {
        var all = values.ToList();
        return all.Count == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{all.Average(value => value.Right):0.00} of their values right");
    }
}
