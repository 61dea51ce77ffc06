using Extractor.Learning.Places;

namespace Extractor.Learning.Reports;

/// <summary>Place names to places.</summary>
internal sealed class PlaceSection : IReportSection
{
    /// <inheritdoc/>
    public string Name => "places";

    /// <inheritdoc/>
    public string Title => "Places: which place a name stands for";

    /// <inheritdoc/>
    public IReadOnlyList<string> Needs(ReportFolders folders) => [File(folders)];

    /// <inheritdoc/>
    public ReportFindings Measure(ReportFolders folders, CancellationToken cancellationToken)
    {
        var evaluation = PlaceEvaluation.OfFile(File(folders), cancellationToken);
        return new(
            $"GeoVirus, mentions given: {evaluation.Texts.Count} texts. The shipped model was trained on them; cross-validated figures stand on its card. The mean error is in kilometres.",
            ["extractor evaluate places DATA/places/geovirus.jsonl.gz"],
            [MeasureTable.Of("Resolution; intervals over texts", PlaceMeasures.All, evaluation.Measures)]);
    }

    private static string File(ReportFolders folders) => folders.InData("places", "geovirus.jsonl.gz");
}
